using System.Text.Json.Nodes;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Tests.Stac;

public sealed class StacItemTests
{
    [Fact]
    public void Read_SyntheticScene_KeepsWhatRadiometryNeeds()
    {
        var item = Read(StacFixtures.Scene("a"))!;

        Assert.Equal("https://files.example/a/B12.tif", item.Assets[BandRole.Swir22].Href.AbsoluteUri);
        Assert.Equal("https://files.example/a/B11.tif", item.Assets[BandRole.Swir16].Href.AbsoluteUri);
        Assert.Equal("https://files.example/a/B8A.tif", item.Assets[BandRole.Nir08].Href.AbsoluteUri);
        Assert.Equal((32642, "MGRS-42VXL", 21.5, "sentinel-2b"), (item.Epsg, item.GridCell, item.SunElevationDeg, item.Platform));
        Assert.Equal(64, item.Sha256!.Length);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("collection")]
    [InlineData("properties")]
    public void Read_SceneWithoutWhatNamesIt_IsLeftOut(string missing)
    {
        var scene = StacFixtures.Scene("a");
        scene.Remove(missing);

        Assert.Null(Read(scene));
    }

    [Fact]
    public void Read_FieldsOfWrongKinds_AreUnknownNotWrong()
    {
        var scene = StacFixtures.Scene("a");
        scene["properties"]!["eo:cloud_cover"] = "low";
        scene["properties"]!["proj:epsg"] = null;
        scene["assets"]!["swir22"] = new JsonArray();
        scene["assets"]!["swir16"] = new JsonObject { ["href"] = "relative/path.tif" };

        var item = Read(scene)!;

        Assert.Null(item.CloudPercent);
        Assert.Null(item.Epsg);
        Assert.False(item.Assets.ContainsKey(BandRole.Swir22));
        Assert.False(item.Assets.ContainsKey(BandRole.Swir16));
    }

    [Fact]
    public void AssetNames_LevelOneOfEarthSearch_HasNoProductMetadata()
    {
        Assert.Empty(AssetNames.Of(StacFlavour.EarthSearch, "sentinel-2-l1c", BandRole.ProductMetadata));
        Assert.NotEmpty(AssetNames.Of(StacFlavour.EarthSearch, "sentinel-2-c1-l2a", BandRole.ProductMetadata));
    }

    private static StacItem? Read(JsonNode scene) => StacItemReader.Read(StacFixtures.Element(scene), StacFlavour.EarthSearch);
}
