using System.Text.Json;
using FlareScope.Core;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Injection;
using FlareScope.Satellite.QuickLook;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tests.Rasters;
using SkiaSharp;

namespace FlareScope.Satellite.Tests.Characterisation;

public sealed class SceneAnalyzerTests
{
    private static readonly InjectedFlare Flare = InjectedFlare.OfHeat(0.15, 1800, 150.4, 120.6);

    [Fact]
    public void Analyze_WrittenScene_GoesThroughFilesAndFindsTheFlareWithItsVolume()
    {
        using var folder = new TemporaryFolder();
        InjectedScene.Make(300, BackgroundStatistics.Forest, [Flare], new(), seed: 5).WriteTo(folder.FullPath);
        var info = SceneInfo.Parse(File.ReadAllText(folder["scene-info.json"]));
        var truth = InjectedScene.Grid.At(Flare.Column, Flare.Row);
        var sites = new PointGrid<FlareSite>();
        sites.Add(truth.Lat + 0.0005, truth.Lon, new FlareSite("7", "North field", truth.Lat + 0.0005, truth.Lon));

        using var scene = TestScenes.Open(folder.FullPath, info);
        var document = TestScenes.Analyze(scene, new() { Sites = sites });

        var spot = Assert.Single(document.Hotspots);
        Assert.Equal(("flare", "two-bands", false, false), (spot.Class, spot.Route, spot.Saturated, spot.LowerBound));
        Assert.InRange(Flare.RadiantHeatMW, spot.RadiantHeatMW!.Value.P05, spot.RadiantHeatMW.Value.P95);
        Assert.Equal((150, 120), (spot.Column, spot.Row));
        Assert.Equal(truth.Lat, spot.Lat, 0.0003);
        Assert.Equal(truth.Lon, spot.Lon, 0.0003);
        // metered2025: 0.0115 BCM a year and MW, counted at 15 °C.
        Assert.Equal(0.0115e6 / 365.25 * spot.RadiantHeatMW.Value.P50, spot.GasFlow!.P50, 6);
        Assert.Equal(("thousand m3/day", "15C 101.325 kPa"), (spot.GasFlow.Unit, spot.GasFlow.Reference));
        Assert.True(spot.GasFlow.P95 / spot.GasFlow.P50 >= 2);
        Assert.Equal(("7", 56.0), (spot.Site!.Id, Math.Round(spot.Site.DistanceM / 28) * 28));
    }

    [Fact]
    public void Analyze_NothingThere_IsLookedAndEmpty()
    {
        using var scene = InjectedScene.Make(100, BackgroundStatistics.Desert, [], new(), seed: 5).Open();
        var document = TestScenes.Analyze(scene);
        Assert.Empty(document.Hotspots);
        Assert.True(document.Looked);
        Assert.Null(document.CloudShare);
        Assert.Contains(SceneWarnings.NoCloudMask, document.Scene.Warnings);
    }

    [Fact]
    public void Analyze_CutIntoSmallerBlocks_FindsTheSame()
    {
        using var scene = InjectedScene.Make(600, BackgroundStatistics.Forest, [Flare, InjectedFlare.OfHeat(2, 1700, 511.8, 255.9)], new(), seed: 9).Open();
        var whole = TestScenes.Analyze(scene, new() { Scan = new() { BlockSide = 1024 } }).Hotspots;
        var parts = TestScenes.Analyze(scene, new() { Scan = new() { BlockSide = 256 } }).Hotspots;
        Assert.Equal(2, whole.Count);
        Assert.Equal(JsonSerializer.Serialize(whole), JsonSerializer.Serialize(parts));
    }

    [Fact]
    public void Write_GeoJson_PutsLongitudeFirst()
    {
        using var scene = InjectedScene.Make(200, BackgroundStatistics.Forest, [Flare], new(), seed: 5).Open();
        var document = TestScenes.Analyze(scene);
        using var json = JsonDocument.Parse(SceneGeoJson.Write(document));
        var feature = Assert.Single(json.RootElement.GetProperty("features").EnumerateArray());
        var at = feature.GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal((document.Hotspots[0].Lon, document.Hotspots[0].Lat), (at[0].GetDouble(), at[1].GetDouble()));
        Assert.Equal("flare", feature.GetProperty("properties").GetProperty("class").GetString());
    }

    [Fact]
    public void Png_HotSpot_IsDrawnRedderThanTheGroundAndMarked()
    {
        using var scene = InjectedScene.Make(200, BackgroundStatistics.Forest, [Flare], new(), seed: 5).Open();
        var document = TestScenes.Analyze(scene);
        using var picture = SKBitmap.Decode(QuickLookPicture.Png(scene, document));
        Assert.InRange(Math.Max(picture.Width, picture.Height), 400, 1100);
        Assert.Contains(picture.Pixels, p => p is { Red: 0, Green: 229, Blue: 255 }); // the ring of a flare
        Assert.Contains(picture.Pixels, p => p is { Red: 255, Blue: < 200 });
    }

    [Fact]
    public void Scene_BandMissing_NamesIt()
    {
        using var folder = new TemporaryFolder();
        InjectedScene.Make(64, BackgroundStatistics.Forest, [], new(), seed: 5).WriteTo(folder.FullPath);
        File.Delete(folder["B11.tif"]);
        var info = SceneInfo.Parse("""{"offset": -1000, "sunZenithDeg": 35, "U": 1}""");
        var wrong = Assert.Throws<UserInputException>(() => TestScenes.Open(folder.FullPath, info));
        Assert.Equal("scene-band-missing", wrong.Code);
        Assert.Contains("B11", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoMetadata_SaysWhatToGive()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["B12.tif"], TestCog.Bytes(new(64, 64, TestCog.Grid)));
        foreach (var path in (string[])[folder.FullPath, folder["B12.tif"]])
        {
            var wrong = Assert.Throws<UserInputException>(() => TestScenes.Open(path));
            Assert.Equal("scene-metadata", wrong.Code);
            Assert.Contains("--scene-info", wrong.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Scene_BandsOfDifferentSize_AreRefused()
    {
        var metadata = new SceneInfo { Bands = new Dictionary<string, (string?, int)> { ["B8A"] = (null, 0), ["B11"] = (null, 0), ["B12"] = (null, 0) }, Offset = 0, SunZenithDeg = 35, DistanceFactor = 1 }.ToMetadata();
        SceneBand Raster(int side, RasterGrid grid) => new(new ArrayRaster("x.tif", new float[side * side], side, grid), 0);
        UserInputException Try(SceneBand nir) => Assert.Throws<UserInputException>(() => new Scene(metadata, new Dictionary<SpectralBand, SceneBand>
        {
            [SpectralBand.Nir] = nir,
            [SpectralBand.Swir16] = Raster(20, TestCog.Grid),
            [SpectralBand.Swir22] = Raster(20, TestCog.Grid),
        }));
        Assert.Equal("scene-grid", Try(Raster(10, TestCog.Grid)).Code);
        Assert.Equal("scene-grid", Try(Raster(20, TestCog.Grid with { Left = 600_000 })).Code);
    }
}
