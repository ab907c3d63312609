using System.Net;
using System.Text.Json;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Analyses;

public sealed class MeasureAgainTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Post_AnotherScale_ChangesTheVolumeWithoutDetecting()
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line), ("gas", "apg-mid"));
        var calls = server.Engine.Calls;

        var second = await (await server.PostJsonAsync(
            $"/api/v1/analyses/{first.Id()}/measure", new { camera = JsonSerializer.Deserialize<JsonElement>(Shots.LongerLine) })).JsonAsync();

        Assert.Equal(calls, server.Engine.Calls);
        Assert.Equal(first.Id(), second.Id());
        // Twice the length is 4.3 to 5.7 times the heat, by the laws' exponents 2.09 to 2.5.
        Assert.InRange(Flow(second) / Flow(first), 3.5, 6.5);
        Assert.Equal(second.GetRawText(), (await server.GetJsonAsync($"/api/v1/analyses/{first.Id()}")).GetRawText());
    }

    [Fact]
    public async Task Post_FieldAbsent_KeepsWhatWasKnown()
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line));

        await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/measure", new { gas = "apg-rich" })).JsonAsync();

        var inputs = await server.GetJsonAsync($"/api/v1/analyses/{first.Id()}/inputs");
        Assert.Equal("apg-rich", inputs.GetProperty("gas").GetString());
        Assert.Equal(12, inputs.GetProperty("camera").GetProperty("scale").GetProperty("metres").GetDouble());
    }

    [Fact]
    public async Task Post_CameraNull_GoesBackToTheIndex()
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line));

        var second = await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/measure", new { camera = (object?)null })).JsonAsync();

        Assert.Equal(1, second.Estimate().GetProperty("tier").GetInt32());
    }

    [Fact]
    public async Task Post_FormInsteadOfJson_IsTakenToo()
    {
        var first = await server.AnalyseAsync();
        using var form = new FormUrlEncodedContent([new("camera", Shots.Line), new("gas", """{"molePercent":{"CH4":90,"C2H6":10}}""")]);

        var second = await (await server.Client.PostAsync(
            $"/api/v1/analyses/{first.Id()}/measure", form, TestContext.Current.CancellationToken)).JsonAsync();

        Assert.Equal(2, second.Estimate().GetProperty("tier").GetInt32());
        Assert.DoesNotContain("gas-assumed", second.Warnings());
    }

    [Fact]
    public async Task Post_NegativeScale_LeavesTheRecordAsItWas()
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line));

        var answer = await server.PostJsonAsync(
            $"/api/v1/analyses/{first.Id()}/measure", new { camera = new { scale = new { pixels = new[] { 0, 0, 9, 9 }, metres = -3 } } });

        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "camera-out-of-range");
        Assert.Equal(first.GetRawText(), (await server.GetJsonAsync($"/api/v1/analyses/{first.Id()}")).GetRawText());
    }

    [Fact]
    public async Task Post_NoJsonObject_IsRefused()
    {
        var first = await server.AnalyseAsync();

        await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/measure", new[] { 1 }))
            .AssertProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    private static double Flow(JsonElement document) => document.Estimate().GetProperty("gasFlow").GetProperty("p50").GetDouble();
}
