using FlareScope.Core;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Tests.Radiometry;

public sealed class LandsatMetadataTests
{
    private const string Name = "landsat-mtl/LC08_L2SP_047027_20201204_20210313_02_T1_MTL";

    [Theory]
    [InlineData("txt")]
    [InlineData("xml")]
    public void Parse_SameKeyInTwoGroups_KeepsBothApart(string ending)
    {
        var mtl = LandsatMtl.Parse(File.ReadAllText(SharedData.Require($"{Name}.{ending}")));
        Assert.Equal(2.75e-05, mtl.Number("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", "REFLECTANCE_MULT_BAND_6"));
        Assert.Equal(2.0e-05, mtl.Number("LEVEL1_RADIOMETRIC_RESCALING", "REFLECTANCE_MULT_BAND_6"));
        Assert.Equal(1.5657e-03, mtl.Number("LEVEL1_RADIOMETRIC_RESCALING", "RADIANCE_MULT_BAND_6"));
        Assert.Equal(94.77696, mtl.Number("LEVEL1_MIN_MAX_RADIANCE", "RADIANCE_MAXIMUM_BAND_6"));
        Assert.Equal(31.94491, mtl.Number("LEVEL1_MIN_MAX_RADIANCE", "RADIANCE_MAXIMUM_BAND_7"));
    }

    [Theory]
    [InlineData(Name + ".txt", 18.80722985)]
    [InlineData(Name + ".xml", 18.80722985)]
    [InlineData("landsat-mtl/LC08_L2SP_008059_20191201_20200825_02_T1_MTL.json", null)]
    public void From_RealLevel2_ScalesSurfaceReflectanceAndRadiance(string file, double? elevation)
    {
        var mtl = LandsatMtl.Parse(File.ReadAllText(SharedData.Require(file)));
        var scene = LandsatMetadata.From(mtl);
        var band = scene.Find(SpectralBand.Swir16)!;
        Assert.Equal((2.75e-05, -0.2), (band.ReflectanceScale, band.ReflectanceOffset));
        Assert.Equal(["surface-reflectance"], scene.Warnings);
        if (elevation is { } angle)
        {
            Assert.Equal(90 - angle, scene.SunZenithDeg, 9);
            // The level 1 scales give the radiance of a reflectance at this Sun: 1.5657e-3 / 2e-5 times its sine.
            Assert.Equal(1.5657e-3 / 2e-5 * Math.Sin(angle * Math.PI / 180), band.RadiancePerReflectance, 9);
            Assert.Equal(new DateTimeOffset(2020, 12, 4, 19, 2, 11, TimeSpan.Zero), scene.AcquiredAt!.Value, TimeSpan.FromSeconds(1));
        }
    }

    // Collection 1 as written for scene 016037 (science notes, satellite.md section 2.1).
    [Fact]
    public void From_Collection1Level1_UsesItsOwnGroupNames()
    {
        var scene = LandsatMetadata.From(LandsatMtl.Parse(Collection1("")));
        var band = scene.Find(SpectralBand.Swir22)!;
        Assert.Equal(4.9936e-4, band.RadianceScale);
        Assert.Equal(2e-5 / 0.5, band.ReflectanceScale, 15);
        Assert.Equal(6, band.SaturationBit);
        Assert.Equal(("Landsat 8", 60.0), (scene.Platform, Math.Round(scene.SunZenithDeg, 9)));
    }

    [Fact]
    public void From_BandMissing_NamesGroupAndKey()
    {
        var wrong = Assert.Throws<UserInputException>(() => LandsatMetadata.From(LandsatMtl.Parse(Collection1("RADIANCE_MULT_BAND_7"))));
        Assert.Equal("scene-metadata", wrong.Code);
        Assert.Contains("RADIANCE_MULT_BAND_7 in the group RADIOMETRIC_RESCALING", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\": [")]
    [InlineData("<a><b>")]
    [InlineData("hello = world")]
    public void Parse_NoMtl_SaysOneLine(string text) =>
        Assert.Equal("scene-metadata", Assert.Throws<UserInputException>(() => LandsatMtl.Parse(text)).Code);

    [Theory]
    [InlineData(21824, false)] // clear, from Collection 2 scenes
    [InlineData(22280, true)] // cloud of high confidence
    [InlineData(0b1_0000, true)] // shadow
    [InlineData(0b10, true)] // dilated cloud
    [InlineData(0b1, false)] // fill is no cloud
    public void IsCloudPixel_QaPixel_ReadsItsBits(int value, bool cloud) => Assert.Equal(cloud, QualityMask.IsCloudPixel(value));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(11, false)] // snow
    public void IsCloudClass_Scl_KnowsCloudAndShadow(int scl, bool cloud) => Assert.Equal(cloud, QualityMask.IsCloudClass(scl));

    [Fact]
    public void IsSaturated_QaRadsat_ReadsTheBitOfTheBand()
    {
        Assert.True(QualityMask.IsSaturated(0b100_0000, 6));
        Assert.False(QualityMask.IsSaturated(0b100_0000, 5));
    }

    private static string Collection1(string without) =>
        string.Join('\n', new[]
        {
            "GROUP = L1_METADATA_FILE", "GROUP = METADATA_FILE_INFO", "LANDSAT_PRODUCT_ID = \"LC08_L1TP_016037\"", "END_GROUP = METADATA_FILE_INFO",
            "GROUP = PRODUCT_METADATA", "DATA_TYPE = \"L1TP\"", "SPACECRAFT_ID = \"LANDSAT_8\"", "DATE_ACQUIRED = 2017-03-01", "SCENE_CENTER_TIME = \"15:00:00.0Z\"", "END_GROUP = PRODUCT_METADATA",
            "GROUP = IMAGE_ATTRIBUTES", "SUN_ELEVATION = 30.0", "END_GROUP = IMAGE_ATTRIBUTES",
            "GROUP = RADIOMETRIC_RESCALING",
        }.Concat(from b in (int[])[1, 5, 6, 7]
                 from line in (string[])[$"RADIANCE_MULT_BAND_{b} = {(b == 7 ? "4.9936E-04" : "1.4815E-03")}", $"RADIANCE_ADD_BAND_{b} = -2.5", $"REFLECTANCE_MULT_BAND_{b} = 2.0E-05", $"REFLECTANCE_ADD_BAND_{b} = -0.1"]
                 where without.Length == 0 || !line.StartsWith(without, StringComparison.Ordinal)
                 select line)
        .Append("END_GROUP = RADIOMETRIC_RESCALING").Append("END"));
}
