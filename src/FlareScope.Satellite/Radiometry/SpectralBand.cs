namespace FlareScope.Satellite.Radiometry;

/// <summary>The bands that hot sources are looked for in, by their place in the spectrum.</summary>
public enum SpectralBand
{
    /// <summary>About 0.865 µm: Sentinel-2 B8A, Landsat OLI B5.</summary>
    Nir,

    /// <summary>About 1.61 µm: Sentinel-2 B11, OLI B6.</summary>
    Swir16,

    /// <summary>About 2.2 µm: Sentinel-2 B12, OLI B7.</summary>
    Swir22,

    /// <summary>About 0.44 or 0.70 µm, which tells clouds and glint from heat in the NHI test: OLI B1, Sentinel-2 B5. Optional.</summary>
    Guard,
}
