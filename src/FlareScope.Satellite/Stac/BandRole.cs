namespace FlareScope.Satellite.Stac;

/// <summary>What an asset of a scene is to FlareScope, whatever its catalogue calls it.</summary>
public enum BandRole
{
    /// <summary>About 0.70 µm: Sentinel-2 B05.</summary>
    RedEdge,

    /// <summary>About 0.865 µm: Sentinel-2 B8A, Landsat B5.</summary>
    Nir08,

    /// <summary>About 1.61 µm: Sentinel-2 B11, Landsat B6.</summary>
    Swir16,

    /// <summary>About 2.2 µm: Sentinel-2 B12, Landsat B7.</summary>
    Swir22,

    /// <summary>About 0.44 µm: Landsat B1.</summary>
    Coastal,

    /// <summary>Scene classification of Sentinel-2 level 2A.</summary>
    SceneClassification,

    /// <summary>Landsat QA_PIXEL.</summary>
    PixelQuality,

    /// <summary>Landsat QA_RADSAT.</summary>
    RadiometricSaturation,

    /// <summary>Sentinel-2 MTD_TL.xml: sun angles, grid.</summary>
    GranuleMetadata,

    /// <summary>Sentinel-2 MTD_MSIL1C.xml or MTD_MSIL2A.xml; Landsat MTL.</summary>
    ProductMetadata,
}
