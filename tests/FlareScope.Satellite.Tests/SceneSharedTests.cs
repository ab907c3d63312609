using System.Globalization;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Tests.Rasters;

namespace FlareScope.Satellite.Tests;

/// <summary>The gates on real scenes (science notes, satellite.md section 5 with its corrections).</summary>
public sealed class SceneSharedTests
{
    private const string Fire = "s2-swir-active-fire-bc/G90292_20230514.tif";

    // Sun and distance are not in the file; 38° and 0.979 belong to the place and day. Reflectance does not depend on them.
    private static readonly SceneInfo FireInfo = SceneInfo.Parse(
        """{"bands": ["B9","B11","B12"], "offset": -1000, "quantification": 10000, "sunZenithDeg": 38, "U": 0.979, "acquiredAt": "2023-05-14T19:19:00Z"}""");

    [Fact]
    public void Fire_RealWildfire_IsFoundAndCalledFire()
    {
        using var scene = TestScenes.Open(SharedData.Require(Fire), FireInfo);
        var document = TestScenes.Analyze(scene);
        var block = scene.Read(new(0, 0, 400, 400));
        var bright = Enumerable.Range(0, 160_000).Where(i => block.Swir22.Reflectance[i] > 0.5f).ToArray();
        Assert.Equal(47, bright.Length);
        Assert.Equal(0.113, Median(block.Swir22.Reflectance), 1e-3);
        Assert.Equal(2, block.Swir22.Reflectance.Count(r => r > 1.51f));
        Assert.True(document.Scene.HotPixels >= 40, $"{document.Scene.HotPixels} hot pixels");
        Assert.All(document.Hotspots, h => Assert.Equal("fire", h.Class));
        Assert.All(document.Hotspots, h => Assert.Null(h.GasFlow));
        Assert.Contains(SceneWarnings.NirSubstitute, document.Scene.Warnings);
        // Every bright pixel lies in the area of a hot spot: within two pixels of one of its clusters' brightest places or counted above.
        var tests = new Satellite.Hotspots.SceneScanner().Scan(scene, stop: TestContext.Current.CancellationToken).Candidates.Select(c => c.Row * 400 + c.Column).ToHashSet();
        Assert.True(bright.Count(tests.Contains) >= 40);
    }

    [Fact]
    public void Fire_OffsetForgotten_GivesTheTellTaleBackground()
    {
        using var scene = TestScenes.Open(SharedData.Require(Fire), FireInfo with { Offset = 0 });
        Assert.Equal(0.213, Median(scene.Read(new(0, 0, 400, 400)).Swir22.Reflectance), 2e-3);
    }

    [Fact]
    public void Desert_RealBrightSand_HasNoFlare()
    {
        using var scene = TestScenes.Open(SharedData.Require("s2-cog-bright-desert-negative"));
        var bright = scene.Read(new(0, 0, 549, 549)).Swir22.Reflectance.Count(r => r > 0.3f);
        Assert.Equal(296_614, bright); // a plain limit would fire on 98 % of the scene
        var document = TestScenes.Analyze(scene);
        Assert.Empty(document.Hotspots);
        Assert.All(document.Scene.Tests, t => Assert.Equal(0, t.Value));
        Assert.Contains(SceneWarnings.CoarsePixels, document.Scene.Warnings);
    }

    [Fact]
    public void Clouds_RealJpeg2000_HasNoFlareAtItsBorderEither()
    {
        OpenJpegDecoderTests.RequireDecoder();
        var folder = SharedData.Require("s2-l1c-jp2-negative");
        var info = SceneInfo.Parse("""{"offset": 0, "sunZenithDeg": 30, "acquiredAt": "2017-07-29T15:35:57Z"}""");
        using var scene = TestScenes.Open(folder, info);
        Assert.Equal((32619, 399_960.0), (scene.Grid.Crs.Epsg, scene.Grid.Left));
        Assert.Empty(TestScenes.Analyze(scene).Hotspots);
    }

    [Fact]
    public void Darvaza_TableAndRasters_AgreeAndSaturatedDatesAreFlagged()
    {
        var folder = SharedData.Require("landsat-nhi-darvaza");
        var rows = File.ReadLines(Path.Combine(folder, "NHI_all_results_Darvaza_crater.csv")).Skip(1).Select(l => l.Split(','))
            .Select(c => (Date: DateTime.ParseExact(c[0], "yyyy-MMM-dd", CultureInfo.InvariantCulture), Swir: Int(c[1]), Swnir: Int(c[2]), Extreme: Int(c[5]), B6: Double(c[7]), B7: Double(c[8])))
            .Where(r => r.Swir + r.Swnir > 0).ToArray();
        Assert.Equal(12, rows.Length);

        var saturated = rows.Where(r => r.B7 / (r.Swir + r.Swnir) >= LandsatMetadata.MaximumRadiance(SpectralBand.Swir22)).Select(r => r.Date).ToHashSet();
        Assert.Equal(7, saturated.Count);
        foreach (var row in rows)
        {
            var heat = new HeatEstimator().Estimate(Signals(row.B6, row.B7, saturated.Contains(row.Date)), seed: 1);
            Assert.Equal(saturated.Contains(row.Date), heat.Saturated);
            if (heat.Saturated)
                Assert.Null(heat.TemperatureK);
            Assert.Equal(row.Swnir, HotPixels(folder, "high_intensity_pixels", row.Date));
            Assert.Equal(row.Swir, HotPixels(folder, "mid_2_low_hot_pixels", row.Date));
            Assert.Equal(row.Extreme, HotPixels(folder, "extreme_hot_pixels", row.Date));
        }
    }

    private static int HotPixels(string folder, string kind, DateTime date)
    {
        var file = Directory.EnumerateFiles(Path.Combine(folder, $"Darvaza_crater_NHI_raster_{kind}"), $"*_{date:yyyyMMdd}.tif").SingleOrDefault();
        if (file is null)
            return 0;
        using var raster = GeoTiffRaster.Open(FileByteSource.Open(file));
        Assert.Equal((32640, 30.0), (raster.Grid!.Crs.Epsg, raster.Grid.PixelWidth));
        var values = new float[raster.Levels[0].Whole.Pixels];
        raster.Read(0, 0, raster.Levels[0].Whole, values);
        return values.Count(v => v > 0);
    }

    /// <summary>The table has no background and no near infrared: the sums stand for themselves.</summary>
    private static HotspotSignals Signals(double b6, double b7, bool saturated)
    {
        BandSignal Band(SpectralBand band, double sum, bool clipped) => new(
            new($"B{LandsatMetadata.Number(band)}", band, LandsatMetadata.WavelengthUm(band)) { ReflectanceScale = 1, ReflectanceOffset = 0, RadianceScale = 1, RadianceOffset = 0 },
            sum, 0.5, clipped, 0, sum);
        return new(Band(SpectralBand.Swir22, b7, saturated), Band(SpectralBand.Swir16, b6, false), Band(SpectralBand.Nir, 0, false), 900, 100);
    }

    private static double Median(float[] values) => values.Order().ElementAt(values.Length / 2);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Double(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
