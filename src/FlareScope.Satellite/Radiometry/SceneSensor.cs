namespace FlareScope.Satellite.Radiometry;

/// <summary>The family of instruments.</summary>
public enum SceneSensor
{
    /// <summary>Sentinel-2 MSI.</summary>
    Sentinel2,

    /// <summary>Landsat 8 or 9 OLI.</summary>
    LandsatOli,
}
