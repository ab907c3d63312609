namespace FlareScope.Satellite.Stac;

/// <summary>How each catalogue names the assets FlareScope reads.</summary>
/// <remarks>Science notes, satellite.md section 6; names of Earth Search, the Planetary Computer and Landsat stand in recorded items, CDSE's in the source of a public client.</remarks>
public static class AssetNames
{
    private static readonly Dictionary<BandRole, string[]> EarthSearch = new()
    {
        [BandRole.RedEdge] = ["rededge1"],
        [BandRole.Nir08] = ["nir08"],
        [BandRole.Swir16] = ["swir16"],
        [BandRole.Swir22] = ["swir22"],
        [BandRole.Coastal] = ["coastal"],
        [BandRole.SceneClassification] = ["scl"],
        [BandRole.PixelQuality] = ["qa_pixel"],
        [BandRole.RadiometricSaturation] = ["qa_radsat"],
        [BandRole.GranuleMetadata] = ["granule_metadata"],
        [BandRole.ProductMetadata] = ["product_metadata", "mtl.xml", "MTL.xml"],
    };

    private static readonly Dictionary<BandRole, string[]> PlanetaryComputer = new()
    {
        [BandRole.RedEdge] = ["B05"],
        [BandRole.Nir08] = ["B8A", "nir08"],
        [BandRole.Swir16] = ["B11", "swir16"],
        [BandRole.Swir22] = ["B12", "swir22"],
        [BandRole.Coastal] = ["coastal"],
        [BandRole.SceneClassification] = ["SCL"],
        [BandRole.PixelQuality] = ["qa_pixel"],
        [BandRole.RadiometricSaturation] = ["qa_radsat"],
        [BandRole.GranuleMetadata] = ["granule-metadata"],
        [BandRole.ProductMetadata] = ["product-metadata", "mtl.xml", "MTL.xml"],
    };

    private static readonly Dictionary<BandRole, string[]> Cdse = new()
    {
        [BandRole.RedEdge] = ["B05_20m", "B05"],
        [BandRole.Nir08] = ["B8A_20m", "B8A"],
        [BandRole.Swir16] = ["B11_20m", "B11"],
        [BandRole.Swir22] = ["B12_20m", "B12"],
        [BandRole.SceneClassification] = ["SCL_20m", "SCL"],
        [BandRole.GranuleMetadata] = ["granule_metadata"],
        [BandRole.ProductMetadata] = ["product_metadata"],
    };

    /// <summary>Names an asset of this role may have, the preferred one first; empty when the catalogue has no such asset.</summary>
    /// <param name="flavour">Whose habits.</param>
    /// <param name="collection">Collection of the item.</param>
    /// <param name="role">What is looked for.</param>
    public static IReadOnlyList<string> Of(StacFlavour flavour, string collection, BandRole role)
    {
        // Earth Search's level-1C items advertise a product_metadata.xml that does not exist; the granule's metadata.xml does.
        if (flavour == StacFlavour.EarthSearch && role == BandRole.ProductMetadata && collection.EndsWith("-l1c", StringComparison.Ordinal))
            return [];
        var table = flavour switch
        {
            StacFlavour.EarthSearch => EarthSearch,
            StacFlavour.PlanetaryComputer => PlanetaryComputer,
            _ => Cdse,
        };
        return table.GetValueOrDefault(role) ?? [];
    }
}
