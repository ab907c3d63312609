using System.Net;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Analyses;

public sealed class CreateAnalysisTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Post_PictureWithScale_GivesVolumeWithIntervalAndWhereItIsKept()
    {
        var answer = await server.PostPictureAsync(Pictures.Flare, ("camera", Shots.Line), ("gas", "apg-mid"));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var document = await answer.JsonAsync();
        Assert.Equal($"/api/v1/analyses/{document.Id()}", answer.Headers.Location?.OriginalString);
        Assert.Equal("flarescope.analysis/1", document.GetProperty("schema").GetString());
        Assert.Equal("image", document.GetProperty("source").GetProperty("kind").GetString());
        Assert.Equal("fake-detector", document.GetProperty("model").GetProperty("id").GetString());
        Assert.Equal(2, document.Estimate().GetProperty("tier").GetInt32());
        var flow = document.Estimate().GetProperty("gasFlow");
        Assert.Equal("thousand m3/day", flow.GetProperty("unit").GetString());
        Assert.Equal("20C 101.325 kPa", flow.GetProperty("reference").GetString());
        Assert.InRange(flow.GetProperty("p50").GetDouble(), flow.GetProperty("p05").GetDouble(), flow.GetProperty("p95").GetDouble());
    }

    [Fact]
    public async Task Post_PictureWithoutScale_GivesIndexAndNulls()
    {
        var document = await server.AnalyseAsync();

        var estimate = document.Estimate();
        Assert.Equal(1, estimate.GetProperty("tier").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, estimate.GetProperty("gasFlow").ValueKind);
        Assert.True(estimate.GetProperty("relativeIndex").GetDouble() > 0);
        Assert.Contains("no-scale", document.Warnings());
    }

    [Fact]
    public async Task Post_HigherConfidence_LeavesTheSmokeOut()
    {
        var document = await server.AnalyseAsync(("confidence", "0.7"));

        Assert.Equal("lit", document.GetProperty("flares")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Post_NameWithAPath_KeepsItsLastPartOnly()
    {
        var document = await (await server.PostPictureAsync("/api/v1/analyses", Pictures.FlarePng, "../../etc/flare\u0007 <b>.png")).JsonAsync();

        Assert.Equal("flare <b>.png", document.GetProperty("source").GetProperty("name").GetString());
    }
}
