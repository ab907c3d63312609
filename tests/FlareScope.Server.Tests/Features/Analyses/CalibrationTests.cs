using System.Net;
using System.Text;
using System.Text.Json;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Analyses;

/// <summary>A calibration given with a picture, or afterwards.</summary>
public sealed class CalibrationTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Post_WithACalibration_IsTierThreeAndNamesIt()
    {
        var area = Area(await server.AnalyseAsync(("camera", Shots.Line), ("gas", "apg-mid")));

        var document = await server.AnalyseAsync(("camera", Shots.Line), ("gas", "apg-mid"), ("calibration", Calibrations.Around(area)));

        Assert.Equal(3, document.Estimate().GetProperty("tier").GetInt32());
        var flow = document.Estimate().GetProperty("gasFlow").GetProperty("p50").GetDouble();
        Assert.Equal(1, flow / (Calibrations.FlowPerArea * area), 0.05);
        var inputs = await server.GetJsonAsync($"/api/v1/analyses/{document.Id()}/inputs");
        Assert.Equal("pad 4", inputs.GetProperty("calibration").GetProperty("site").GetString());
        Assert.Equal(
            document.Estimate().GetProperty("calibration").GetProperty("id").GetString(),
            inputs.GetProperty("calibration").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Measure_CalibrationGivenKeptAndTakenAway_FollowsTheTier()
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line), ("gas", "apg-mid"));
        var path = $"/api/v1/analyses/{first.Id()}/measure";

        var given = await (await server.PostJsonAsync(path, new { calibration = Calibrations.Around(Area(first)) })).JsonAsync();
        var kept = await (await server.PostJsonAsync(path, new { gas = "apg-rich" })).JsonAsync();
        var detected = await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/detect", new { confidence = 0.4 })).JsonAsync();
        var without = await (await server.PostJsonAsync(path, new { calibration = (string?)null })).JsonAsync();

        int[] tiers = [.. new[] { first, given, kept, detected, without }.Select(d => d.Estimate().GetProperty("tier").GetInt32())];
        Assert.Equal([2, 3, 3, 3, 2], tiers);
    }

    [Fact]
    public async Task Post_CalibrationAsAnAttachedFile_IsReadAndNotPassedOver()
    {
        var area = Area(await server.AnalyseAsync(("camera", Shots.Line)));
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Pictures.Flare), "image", "flare.jpg" },
            { new StringContent(Shots.Line), "camera" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Calibrations.Around(area))), "calibration", "calibration.json" },
        };

        var document = await (await server.Client.PostAsync("/api/v1/analyses", form, TestContext.Current.CancellationToken)).JsonAsync();

        Assert.Equal(3, document.Estimate().GetProperty("tier").GetInt32());
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, "calibration-not-json")]
    [InlineData("{\"schema\":\"flarescope.analysis/1\"}", HttpStatusCode.BadRequest, "calibration-not-json")]
    [InlineData("edited", HttpStatusCode.BadRequest, "calibration-changed")]
    [InlineData("hollow", HttpStatusCode.BadRequest, "calibration-not-json")]
    [InlineData("long", HttpStatusCode.RequestEntityTooLarge, "calibration-too-large")]
    public async Task Post_BadCalibration_NamesWhatIsWrongAndKeepsTheRecord(string kind, HttpStatusCode status, string code)
    {
        var first = await server.AnalyseAsync(("camera", Shots.Line));
        var text = kind switch
        {
            "edited" => Calibrations.Around(40).Replace("pad 4", "pad 5", StringComparison.Ordinal),
            "hollow" => """{"schema":"flarescope.calibration/1","model":null}""",
            "long" => new string(' ', 3 * 1024 * 1024) + "{}",
            _ => kind,
        };

        await (await server.PostPictureAsync(Pictures.Flare, ("calibration", text))).AssertProblemAsync(status, code);
        await (await server.PostJsonAsync($"/api/v1/analyses/{first.Id()}/measure", new { calibration = text })).AssertProblemAsync(status, code);

        var inputs = await server.GetJsonAsync($"/api/v1/analyses/{first.Id()}/inputs");
        Assert.Equal(JsonValueKind.Null, inputs.GetProperty("calibration").ValueKind);
    }

    private static double Area(JsonElement document) => document.GetProperty("flares")[0].GetProperty("flame").GetProperty("areaM2").GetDouble();
}
