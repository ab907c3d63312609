using FlareScope.Core;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Tests.Radiometry;

public sealed class SceneInfoTests
{
    [Theory]
    [InlineData("""["B9","B11","B12"]""")]
    [InlineData("""{"B09": 1, "B11": 2, "b12": 3}""")]
    public void Parse_BandsEitherWay_GivesTheSamePlaces(string bands)
    {
        var info = SceneInfo.Parse($$"""{"bands": {{bands}}, "offset": -1000, "quantification": 10000, "sunZenithDeg": 38, "U": 0.98, "acquiredAt": "2023-05-14T19:19:00Z"}""");
        Assert.Equal([("B9", 0), ("B11", 1), ("B12", 2)], info.Bands.Select(b => (b.Key, b.Value.Index)));
        var band = info.ToMetadata().Find(SpectralBand.Swir22)!;
        Assert.Equal(0.113, band.Reflectance(2130), 9);
        Assert.Equal(85.25 * 0.98 * Math.Cos(38 * Math.PI / 180) / Math.PI * 0.113, band.Radiance(2130), 9);
    }

    [Fact]
    public void ToMetadata_OffsetNotGiven_SaysWhichFigureIsMissing()
    {
        var wrong = Assert.Throws<UserInputException>(() => SceneInfo.Parse("""{"bands": ["B8A","B11","B12"], "sunZenithDeg": 30, "U": 1}""").ToMetadata());
        Assert.Equal("scene-offset-unknown", wrong.Code);
    }

    [Theory]
    [InlineData("""{"bands": ["B12"], "offset": 0, "U": 1}""")]
    [InlineData("""{"bands": ["B12"], "offset": 0, "sunZenithDeg": 95, "U": 1}""")]
    [InlineData("""{"bands": ["B12"], "offset": 0, "sunZenithDeg": 30}""")]
    [InlineData("""{"bands": {"B12": 0}, "offset": 0, "sunZenithDeg": 30, "U": 1}""")]
    [InlineData("""{"bands": 7}""")]
    [InlineData("not json")]
    public void Parse_WrongOrImpossible_SaysOneLine(string json)
    {
        var wrong = Assert.Throws<UserInputException>(() => SceneInfo.Parse(json).ToMetadata());
        Assert.Equal("scene-info", wrong.Code);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    // Earth Search: the item of the old collection says "not applied" at baseline 02.14, so there is no offset.
    [Fact]
    public void StacItem_RealItem_GivesCalibrationAndPlaces()
    {
        var item = StacSceneItem.Parse(File.ReadAllText(SharedData.Require("s2-cog-bright-desert-negative/S2A_29RKH_20200219_0_L2A.json")));
        Assert.Equal((90 - 48.293248430895, 1.02523635207981), (item.Metadata.SunZenithDeg, item.Metadata.DistanceFactor));
        Assert.EndsWith("/B12.tif", item.Bands["B12"], StringComparison.Ordinal);
        Assert.EndsWith("/SCL.tif", item.Classification, StringComparison.Ordinal);
        Assert.Equal(0, item.Metadata.Find(SpectralBand.Swir22)!.ReflectanceOffset);
    }

    [Theory]
    [InlineData("""{"scale": 0.0001, "offset": -0.1}""", "false", "05.09", -0.1)]
    [InlineData("""{"scale": 0.0001, "offset": -0.1}""", "true", "05.09", 0)] // the numbers are already shifted, whatever the band says
    [InlineData("""{"nodata": 0}""", "false", "05.09", -0.1)]
    [InlineData("""{"nodata": 0}""", "false", "03.01", 0)]
    [InlineData("""{"scale": 0.0001, "offset": -0.1}""", "false", "02.12", 0)] // products of that age have none, whatever the catalogue declares
    public void StacItem_Offset_FollowsFlagThenAgeThenBandThenBaseline(string raster, string applied, string baseline, double expected)
    {
        var item = StacSceneItem.Parse(Item(raster, applied, baseline));
        Assert.All(item.Metadata.Bands, b => Assert.Equal(expected, b.ReflectanceOffset, 12));
    }

    // STAC 1.1 moved the scale into the common bands, or onto the asset.
    [Theory]
    [InlineData(""" "bands": [ { "raster:scale": 0.0002, "raster:offset": -0.1 } ] """)]
    [InlineData(""" "raster:scale": 0.0002, "raster:offset": -0.1 """)]
    public void StacItem_NewerForm_GivesTheSameCalibration(string declared)
    {
        var old = StacSceneItem.Parse(Item("""{"scale": 0.0002, "offset": -0.1}""", "false", "05.09"));
        var item = StacSceneItem.Parse(Item("""{"scale": 0.0002, "offset": -0.1}""", "false", "05.09")
            .Replace(""" "raster:bands": [ {"scale": 0.0002, "offset": -0.1} ] """, declared, StringComparison.Ordinal));

        Assert.Equal(old.Metadata.Bands.Select(b => (b.Band, b.ReflectanceScale, b.ReflectanceOffset)), item.Metadata.Bands.Select(b => (b.Band, b.ReflectanceScale, b.ReflectanceOffset)));
    }

    [Fact]
    public void StacItem_NoWayToTellTheOffset_SaysOneLine() =>
        Assert.Equal("scene-offset-unknown", Assert.Throws<UserInputException>(() => StacSceneItem.Parse(Item("""{"nodata": 0}""", "false", ""))).Code);

    private static string Item(string raster, string applied, string baseline) =>
        $$"""
        {"id": "x",
         "properties": { "platform": "sentinel-2b", "datetime": "2023-01-01T00:00:00Z", "view:sun_elevation": 40,
           "earthsearch:boa_offset_applied": {{applied}}, "s2:processing_baseline": "{{baseline}}" },
         "assets": {
           "nir08": { "href": "a.tif", "raster:bands": [ {{raster}} ] },
           "B11": { "href": "b.tif", "raster:bands": [ {{raster}} ] },
           "swir22": { "href": "c.tif", "raster:bands": [ {{raster}} ] } } }
        """;
}
