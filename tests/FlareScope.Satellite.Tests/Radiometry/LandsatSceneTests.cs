using System.Globalization;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Injection;
using FlareScope.Satellite.Planck;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests.Radiometry;

/// <summary>A Landsat folder from its MTL file to heat and volume: synthetic ground, a physical flare, pixels of 30 m.</summary>
public sealed class LandsatSceneTests
{
    private const int Side = 200;
    private const double SunElevationDeg = 45;
    private static readonly RasterGrid Grid = new(400_000, 3_500_010, 30, 30, CoordinateSystem.FromEpsg(32639, "test"));

    // Collection 2, level 1: scales of the size that real products have (science notes, satellite.md section 2.1).
    private static readonly Dictionary<int, (double Radiance, double Ground)> Bands = new()
    {
        [1] = (0.0125, 0.12),
        [5] = (0.0060, 0.30),
        [6] = (0.0015, 0.18),
        [7] = (0.0005, 0.13),
    };

    private static readonly InjectedFlare Flare = InjectedFlare.OfHeat(0.3, 1800, 100.4, 90.6);

    [Fact]
    public void Analyze_FlareBelowSaturation_HasTemperatureHeatAndVolume()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Flare);

        using var scene = TestScenes.Open(folder.FullPath);
        var document = TestScenes.Analyze(scene);

        Assert.Equal(("Landsat 9", 30.0, "L1TP"), (document.Scene.Platform, document.Scene.PixelSizeM, document.Scene.ProcessingLevel));
        Assert.Equal(new DateTimeOffset(2024, 4, 4, 7, 10, 0, TimeSpan.Zero), document.Scene.AcquiredAt);
        Assert.Equal(["B7", "B6", "B5"], document.Scene.Bands);
        var spot = Assert.Single(document.Hotspots);
        Assert.Equal(("flare", "two-bands", false), (spot.Class, spot.Route, spot.Saturated));
        Assert.Equal(["B7", "B6"], spot.BandsUsed);
        Assert.InRange(Flare.RadiantHeatMW, spot.RadiantHeatMW!.Value.P05, spot.RadiantHeatMW.Value.P95);
        Assert.InRange(Flare.TemperatureK, spot.TemperatureIntervalK!.Value.P05, spot.TemperatureIntervalK.Value.P95);
        Assert.Equal(Grid.At(Flare.Column, Flare.Row).Lat, spot.Lat, 0.0005);
        Assert.True(spot.Estimate!.Co2!.P50 > 0);
        Assert.DoesNotContain(SceneWarnings.NoCloudMask, document.Scene.Warnings);
        Assert.Equal(0, document.CloudShare);
        Assert.Contains(document.Sources, s => s.Name == "LC09_TEST_MTL.txt" && s.Sha256!.Length == 64);
    }

    [Fact]
    public void Analyze_SaturationRaster_DropsTheBandAndItsTemperature()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Flare, saturated: 1 << 6 | 1 << 5); // QA_RADSAT: bands 7 and 6

        using var scene = TestScenes.Open(folder.FullPath);
        var spot = Assert.Single(TestScenes.Analyze(scene).Hotspots);

        Assert.True(spot.Saturated);
        Assert.Null(spot.TemperatureK);
        Assert.DoesNotContain("B7", spot.Route == "lower-bound" ? [] : spot.BandsUsed);
        Assert.True(spot.LeastRadiantHeatMW < Flare.RadiantHeatMW);
    }

    [Fact]
    public void Analyze_CloudOverTheFlare_SeesNothingAndSaysHowMuchIsHidden()
    {
        using var folder = new TemporaryFolder();
        Write(folder, Flare, cloudy: true);

        using var scene = TestScenes.Open(folder.FullPath);
        var document = TestScenes.Analyze(scene);

        Assert.Empty(document.Hotspots);
        Assert.InRange(document.CloudShare!.Value, 0.04, 0.2);
    }

    private static void Write(TemporaryFolder folder, InjectedFlare flare, int saturated = 0, bool cloudy = false)
    {
        File.WriteAllText(folder["LC09_TEST_MTL.txt"], Mtl());
        var metadata = LandsatMetadata.From(LandsatMtl.Parse(Mtl()));
        var random = new SeededRandom(3);
        foreach (var band in metadata.Bands)
        {
            var ground = SyntheticBackground.Draw(Side, Bands[LandsatMetadata.Number(band.Band)].Ground, 0.003, 1.2, ref random);
            var full = BlackBody.Radiance(band.WavelengthUm, flare.TemperatureK) * flare.AreaM2 / Grid.PixelAreaM2(0);
            WriteRaster(folder, $"LC09_TEST_{band.Name}.TIF", (column, row) =>
            {
                var radiance = ground[row * Side + column] * band.RadiancePerReflectance
                    + full * new PointSpread(1.1).Share(column + 0.5 - flare.Column, row + 0.5 - flare.Row);
                return (float)Math.Round((radiance - band.RadianceOffset) / band.RadianceScale);
            });
        }

        bool Near(int column, int row, int reach) => Math.Abs(column - (int)flare.Column) <= reach && Math.Abs(row - (int)flare.Row) <= reach;
        WriteRaster(folder, "LC09_TEST_QA_PIXEL.TIF", (column, row) => cloudy && Near(column, row, 25) ? 1 << 3 : 1 << 6);
        WriteRaster(folder, "LC09_TEST_QA_RADSAT.TIF", (column, row) => Near(column, row, 0) ? saturated : 0);
    }

    private static void WriteRaster(TemporaryFolder folder, string name, Func<int, int, float> number)
    {
        using var file = File.Create(folder[name]);
        CogWriter.Write(file, new(Side, Side, Grid) { TileSide = 128 }, (_, _, tile, values) =>
        {
            for (var i = 0; i < values.Length; i++)
            {
                var (column, row) = (tile.Column + i % tile.Width, tile.Row + i / tile.Width);
                values[i] = column < Side && row < Side ? number(column, row) : 0;
            }
        });
    }

    private static string Mtl()
    {
        // L = M DN + A and rho' = 2e-5 DN - 0.1 are one line, so A follows from M.
        var rescaling = string.Concat(Bands.Select(b => string.Create(CultureInfo.InvariantCulture, $"""
                RADIANCE_MULT_BAND_{b.Key} = {b.Value.Radiance}
                RADIANCE_ADD_BAND_{b.Key} = {-5000 * b.Value.Radiance}
                REFLECTANCE_MULT_BAND_{b.Key} = 2.0000E-05
                REFLECTANCE_ADD_BAND_{b.Key} = -0.100000

            """)));
        return $"""
            GROUP = LANDSAT_METADATA_FILE
              GROUP = PRODUCT_CONTENTS
                LANDSAT_PRODUCT_ID = "LC09_TEST"
                PROCESSING_LEVEL = "L1TP"
                COLLECTION_NUMBER = 02
              END_GROUP = PRODUCT_CONTENTS
              GROUP = IMAGE_ATTRIBUTES
                SPACECRAFT_ID = "LANDSAT_9"
                DATE_ACQUIRED = 2024-04-04
                SCENE_CENTER_TIME = "07:10:00Z"
                SUN_ELEVATION = {SunElevationDeg.ToString(CultureInfo.InvariantCulture)}
              END_GROUP = IMAGE_ATTRIBUTES
              GROUP = LEVEL1_RADIOMETRIC_RESCALING
            {rescaling}
              END_GROUP = LEVEL1_RADIOMETRIC_RESCALING
            END_GROUP = LANDSAT_METADATA_FILE
            END
            """;
    }
}
