namespace FlareScope.Satellite.Hotspots;

/// <summary>Which tests call a pixel hot.</summary>
[Flags]
public enum HotspotTests : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Thermal anomaly index, <see cref="TaiDetector"/>.</summary>
    Tai = 1,

    /// <summary>Massimetti 2020, <see cref="MassimettiDetector"/>.</summary>
    Massimetti = 2,

    /// <summary>HOTMAP, <see cref="HotmapDetector"/>.</summary>
    Hotmap = 4,

    /// <summary>Contrast in a block, <see cref="BlockDetector"/>.</summary>
    Block = 8,

    /// <summary>NHI in the two SWIR bands, <see cref="NhiDetector"/>.</summary>
    NhiSwir = 16,

    /// <summary>NHI in 1.6 and 0.8 µm, <see cref="NhiDetector"/>.</summary>
    NhiSwnir = 32,

    /// <summary>NHI's extreme pixels, <see cref="NhiDetector"/>.</summary>
    NhiExtreme = 64,

    /// <summary>DAFI, <see cref="DafiDetector"/>.</summary>
    Dafi = 128,
}
