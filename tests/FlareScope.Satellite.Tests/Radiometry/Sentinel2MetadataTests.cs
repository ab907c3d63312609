using FlareScope.Core;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Tests.Radiometry;

public sealed class Sentinel2MetadataTests
{
    private const string Tile = "<T><Mean_Sun_Angle><ZENITH_ANGLE>60</ZENITH_ANGLE></Mean_Sun_Angle></T>";

    [Theory]
    [InlineData("L1C_N0209_MTD_MSIL1C.xml", "02.09", 0.967801407960869, 0, 955.32, 245.59, 85.25)]
    [InlineData("L1C_N0301_T46RER_MTD_MSIL1C.xml", "03.01", 0.983841990384341, 0, 955.32, 245.59, 85.25)]
    [InlineData("L2A_N0400_T33XWJ_MTD_MSIL2A.xml", "04.00", 0.99707551771009, -0.1, 953.93, 247.08, 87.75)]
    [InlineData("L2A_N0509_T01KAB_MTD_MSIL2A.xml", "05.09", 0.976023471600241, -0.1, 955.32, 245.59, 85.25)]
    public void Parse_RealProduct_GivesItsConstants(string file, string baseline, double u, double offset, double e8A, double e11, double e12)
    {
        var scene = Sentinel2Metadata.Parse(File.ReadAllText(SharedData.Require($"s2-metadata/{file}")), Tile);
        Assert.Equal((baseline, u, 60.0), (scene.Baseline, scene.DistanceFactor, scene.SunZenithDeg));
        foreach (var (name, irradiance) in ((string, double)[])[("B8A", e8A), ("B11", e11), ("B12", e12)])
        {
            var band = scene.Bands.Single(b => b.Name == name);
            Assert.Equal(0.0001, band.ReflectanceScale, 12);
            Assert.Equal(offset, band.ReflectanceOffset, 12);
            Assert.Equal(irradiance * u * 0.5 / Math.PI, band.RadiancePerReflectance, 9);
        }
    }

    [Fact]
    public void Parse_RealTile_TakesItsMeanSunAngleWavelengthAndTime()
    {
        var scene = Sentinel2Metadata.Parse(
            File.ReadAllText(SharedData.Require("s2-metadata/L1C_N0301_T46RER_MTD_MSIL1C.xml")), File.ReadAllText(SharedData.Require("s2-metadata/L1C_N0301_T46RER_MTD_TL.xml")));
        Assert.Equal(26.4931642669439, scene.SunZenithDeg);
        Assert.Equal(2.2024, scene.Find(SpectralBand.Swir22)!.WavelengthUm, 9);
        Assert.Equal(("Sentinel-2A", new DateTimeOffset(2021, 9, 8, 4, 27, 1, 24, TimeSpan.Zero)), (scene.Platform, scene.AcquiredAt));
    }

    [Fact]
    public void Parse_TileGeometry_PlacesThePixels()
    {
        var tile = Sentinel2TileGeometry.Parse(File.ReadAllText(SharedData.Require("s2-metadata/L1C_N0301_T46RER_MTD_TL.xml")));
        var grid = tile.Grid(5490, 5490);
        Assert.Equal((499980.0, 3100020.0, 20.0, 32646), (grid.Left, grid.Top, grid.PixelWidth, grid.Crs.Epsg));
    }

    // No real level 1C product from baseline 04.00 on is at hand: its element as the notes give it.
    [Fact]
    public void Parse_Level1COffsets_AreTakenByBand()
    {
        var scene = Sentinel2Metadata.Parse(Product("04.00", """<RADIO_ADD_OFFSET band_id="12">-1000</RADIO_ADD_OFFSET><RADIO_ADD_OFFSET band_id="11">-900</RADIO_ADD_OFFSET>"""), Tile);
        Assert.Equal((-0.1, -0.09, -0.1), (scene.Find(SpectralBand.Swir22)!.ReflectanceOffset, scene.Find(SpectralBand.Swir16)!.ReflectanceOffset, scene.Find(SpectralBand.Nir)!.ReflectanceOffset));
    }

    [Fact]
    public void Parse_NeitherOffsetNorBaseline_SaysOneLine()
    {
        var wrong = Assert.Throws<UserInputException>(() => Sentinel2Metadata.Parse(Product("", ""), Tile));
        Assert.Equal("scene-offset-unknown", wrong.Code);
        Assert.Contains("--scene-info", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>", Tile)]
    [InlineData("<P><U>1</U></P>", Tile)]
    [InlineData("<P/>", "<T/>")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "c">]><P>&b;</P>""", Tile)]
    public void Parse_DamagedOrIncomplete_SaysOneLine(string product, string tile) =>
        Assert.Equal("scene-metadata", Assert.Throws<UserInputException>(() => Sentinel2Metadata.Parse(product, tile)).Code);

    [Theory]
    [InlineData(2020, 7, 17, 0.967801407960869)]
    [InlineData(2021, 9, 8, 0.983841990384341)]
    [InlineData(2020, 2, 19, 1.02523635207981)]
    public void Factor_DayOfProduct_IsThatOfItsMetadata(int year, int month, int day, double expected) =>
        Assert.Equal(expected, EarthSunDistance.Factor(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero)), 2e-3);

    private static string Product(string baseline, string offsets) =>
        $"""
        <P><PROCESSING_LEVEL>Level-1C</PROCESSING_LEVEL>{(baseline.Length > 0 ? $"<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>" : "")}
        <QUANTIFICATION_VALUE>10000</QUANTIFICATION_VALUE><U>1</U>{offsets}
        {string.Concat(Sentinel2Bands.Names.Select(n => $"""<SOLAR_IRRADIANCE bandId="{Sentinel2Bands.Id(n)}">100</SOLAR_IRRADIANCE>"""))}</P>
        """;
}
