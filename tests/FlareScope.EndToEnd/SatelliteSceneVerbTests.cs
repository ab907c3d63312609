using System.Text.Json;
using FlareScope.Satellite.Injection;

namespace FlareScope.EndToEnd;

/// <summary><c>satellite scene</c> on injected scenes: synthetic ground, physical flares, everything through files.</summary>
public sealed class SatelliteSceneVerbTests
{
    private static readonly InjectedFlare Clear = InjectedFlare.OfHeat(0.15, 1800, 150.4, 120.6);
    private static readonly InjectedFlare Clipped = InjectedFlare.OfHeat(8, 1750, 60.5, 200.2);

    [Fact]
    public async Task Scene_InjectedFlares_GiveHeatGasAndCo2WithTheirEvidence()
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync(folder, "--gas", "methane", "--json");

        Assert.Equal(0, run.ExitCode);
        var spots = run.Json.GetProperty("hotspots").EnumerateArray().ToList();
        Assert.Equal(2, spots.Count);
        var flare = Assert.Single(spots, s => !s.GetProperty("saturated").GetBoolean());
        Assert.Equal("flare", flare.GetProperty("class").GetString());
        var heat = flare.GetProperty("radiantHeatMW");
        Assert.InRange(Clear.RadiantHeatMW, heat.GetProperty("p05").GetDouble(), heat.GetProperty("p95").GetDouble());

        // metered2025: 31.485 thousand m3/day and MW at 15 °C; pure methane: 1.8241 t CO2 per 1000 m3 of it at 98 %.
        var estimate = flare.GetProperty("estimate");
        var flow = flare.GetProperty("gasFlow").GetProperty("p50").GetDouble();
        Assert.Equal(0.0115e6 / 365.25 * heat.GetProperty("p50").GetDouble(), flow, 6);
        Assert.Equal(1.8241 * flow, estimate.GetProperty("co2").GetProperty("p50").GetDouble(), 0.01 * flow);
        Assert.True(estimate.GetProperty("ch4").GetProperty("p50").GetDouble() > 0);
        Assert.Equal(2, estimate.GetProperty("tier").GetInt32());
        Assert.Contains("order371", estimate.GetProperty("accounting").EnumerateArray().Select(a => a.GetProperty("method").GetString()));
        Assert.Equal(["volume-calibration", "single-looks"], estimate.GetProperty("dominantUncertainty").EnumerateArray().Select(s => s.GetProperty("source").GetString()));
        Assert.DoesNotContain("gas-assumed", flare.GetProperty("warnings").GetRawText(), StringComparison.Ordinal);

        Assert.Equal("metered2025", run.Json.GetProperty("calibration").GetString());
        Assert.Equal(64, run.Json.GetProperty("method").GetProperty("fingerprint").GetString()!.Length);
        Assert.Contains("tai", flare.GetProperty("tests").EnumerateArray().Select(t => t.GetString()));
        var sources = run.Json.GetProperty("sources").EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString()!, s => s.GetProperty("sha256").GetString());
        Assert.Equal(["B11.tif", "B12.tif", "B8A.tif", "scene-info.json"], sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(sources.Values, hash => Assert.Equal(64, hash!.Length));
        Assert.DoesNotContain("explanation", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scene_ClippedFlare_IsSaturatedAndItsBoundHolds()
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync(folder, "--json");

        var spot = Assert.Single(run.Json.GetProperty("hotspots").EnumerateArray(), s => s.GetProperty("saturated").GetBoolean());
        Assert.True(spot.GetProperty("lowerBound").GetBoolean());
        Assert.Equal(JsonValueKind.Null, spot.GetProperty("temperatureK").ValueKind);
        Assert.Equal(spot.GetProperty("leastRadiantHeatMW").GetDouble(), spot.GetProperty("radiantHeatMW").GetProperty("p50").GetDouble());
        Assert.InRange(spot.GetProperty("leastRadiantHeatMW").GetDouble(), 0.1, Clipped.RadiantHeatMW);
        Assert.Contains("saturated", spot.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
    }

    [Fact]
    public async Task Scene_Explain_WalksFromRadianceToCo2()
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync(folder, "--explain", "--json");

        var flare = Assert.Single(run.Json.GetProperty("hotspots").EnumerateArray(), s => !s.GetProperty("saturated").GetBoolean());
        Assert.Equal(
            [
                "radiance above the background, B12", "radiance above the background, B11", "radiance above the background, B8A",
                "rung of the saturation ladder", "temperature", "area as a black body", "radiant heat", "gas volume", "gas flow", "90 % interval", "CO2",
            ],
            flare.GetProperty("explanation").EnumerateArray().Select(s => s.GetProperty("quantity").GetString()));
        var rung = flare.GetProperty("explanation")[3];
        Assert.Equal("two-bands (B12 + B11)", rung.GetProperty("result").GetString());
    }

    [Fact]
    public async Task Scene_TableAndFiles_SayTheSame()
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync(folder, "--explain", "--out", folder["result"], "--lang", "ru");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CO2, t/d", run.Output, StringComparison.Ordinal);
        Assert.Contains("volume-factor-two", run.Output, StringComparison.Ordinal);
        Assert.Contains("rung of the saturation ladder", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 120, line));
        var files = Directory.GetFiles(folder["result"]).Select(f => Path.GetExtension(f)).Order(StringComparer.Ordinal);
        Assert.Equal([".geojson", ".json", ".png"], files);
        var picture = await File.ReadAllBytesAsync(Path.Combine(folder["result"], "scene.png"), TestContext.Current.CancellationToken);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        using var map = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder["result"], "scene.geojson"), TestContext.Current.CancellationToken));
        Assert.Equal(2, map.RootElement.GetProperty("features").GetArrayLength());
        Assert.True(map.RootElement.GetProperty("features")[0].GetProperty("properties").TryGetProperty("estimate", out _));
    }

    [Fact]
    public async Task Scene_ItemInAPrivateNetwork_IsRefusedAndNotConnectedTo()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["item.json"], Item, TestContext.Current.CancellationToken);

        var refused = await FlareScopeProcess.RunAsync("satellite", "scene", folder["item.json"], "--json");

        Assert.Equal(2, refused.ExitCode);
        Assert.Empty(refused.Output);
        Assert.Contains("private", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    private const string Item = """
        {"id": "x",
         "properties": { "platform": "sentinel-2b", "datetime": "2023-01-01T00:00:00Z", "view:sun_elevation": 40, "s2:processing_baseline": "05.09" },
         "assets": { "nir08": { "href": "http://127.0.0.1:9/a.tif" }, "swir16": { "href": "http://127.0.0.1:9/b.tif" }, "swir22": { "href": "http://127.0.0.1:9/c.tif" } } }
        """;

    private static Task<ProcessOutcome> RunAsync(TemporaryFolder folder, params string[] options)
    {
        InjectedScene.Make(300, BackgroundStatistics.Forest, [Clear, Clipped], new(), seed: 5).WriteTo(folder["scene"]);
        return FlareScopeProcess.RunAsync(["satellite", "scene", folder["scene"], "--scene-info", Path.Combine(folder["scene"], "scene-info.json"), .. options]);
    }
}
