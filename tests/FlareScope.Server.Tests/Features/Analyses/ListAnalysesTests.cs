using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Analyses;

public sealed class ListAnalysesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Get_PageByPage_GivesEveryAnalysisOnceNewestFirst()
    {
        var made = new List<string>();
        for (var i = 0; i < 5; i++) made.Add((await server.AnalyseAsync(("camera", Shots.Line))).Id());

        var found = new List<string>();
        string? next = null;
        do
        {
            var page = await server.GetJsonAsync($"/api/v1/analyses?limit=2{(next is null ? "" : $"&before={next}")}");
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.Id()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);

        Assert.Equal(Enumerable.Reverse(made), found);
    }

    [Fact]
    public async Task Get_MeasuredAnalysis_TellsItsFigure()
    {
        var document = await server.AnalyseAsync(("camera", Shots.Line));

        var item = (await server.GetJsonAsync("/api/v1/analyses?limit=1")).GetProperty("items")[0];

        Assert.Equal("flare.jpg", item.GetProperty("name").GetString());
        Assert.Equal(1, item.GetProperty("flares").GetInt32());
        Assert.Equal(
            document.Estimate().GetProperty("gasFlow").GetProperty("p50").GetDouble(),
            item.GetProperty("gasFlow").GetProperty("p50").GetDouble());
    }
}
