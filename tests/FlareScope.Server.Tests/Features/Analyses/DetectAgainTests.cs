using System.Net;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Analyses;

public sealed class DetectAgainTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Post_HigherConfidence_DetectsAgainUnderTheSameIdWithTheSameCamera()
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line));

        var second = await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/detect", new { confidence = 0.7 })).JsonAsync();

        Assert.Equal(first.Id(), second.Id());
        Assert.Equal(first.GetProperty("createdAt").GetString(), second.GetProperty("createdAt").GetString());
        Assert.Equal("lit-smoking", first.GetProperty("flares")[0].GetProperty("state").GetString());
        Assert.Equal("lit", second.GetProperty("flares")[0].GetProperty("state").GetString());
        Assert.Equal(2, second.Estimate().GetProperty("tier").GetInt32());
        var inputs = await server.GetJsonAsync($"/api/v1/analyses/{first.Id()}/inputs");
        Assert.Equal(0.7, inputs.GetProperty("confidence").GetDouble());
    }

    [Fact]
    public async Task Post_ConfidenceAboveEveryBox_FindsNoFlare()
    {
        var first = await server.AnalyseAsync();

        var second = await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/detect", new { confidence = 0.99 })).JsonAsync();

        Assert.Empty(second.GetProperty("flares").EnumerateArray());
    }

    [Fact]
    public async Task Post_ConfidenceOutOfRange_IsRefused()
    {
        var first = await server.AnalyseAsync();

        await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/detect", new { confidence = 7 }))
            .AssertProblemAsync(HttpStatusCode.BadRequest, "threshold-out-of-range");
    }
}
