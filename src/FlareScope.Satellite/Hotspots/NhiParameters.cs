namespace FlareScope.Satellite.Hotspots;

/// <summary>Limits of the NHI test for one sensor; radiances in W m⁻² sr⁻¹ µm⁻¹.</summary>
/// <remarks>Marchese et al. 2019, Remote Sensing 11:2876, as in the authors' NHI tool v1.5 (science notes, satellite.md section 2.2 a).</remarks>
public sealed record NhiParameters
{
    /// <summary>Landsat 8 and 9 OLI; the guard is band 1 (0.44 µm).</summary>
    public static NhiParameters Landsat { get; } = new()
    {
        LeastSwir22 = 2,
        LeastNir = double.NegativeInfinity,
        LargestGuardSwnir = double.PositiveInfinity,
        LargestGuardSwir = double.PositiveInfinity,
        LeastMisregistrationSwnir = double.NegativeInfinity,
        LeastMisregistrationSwir = double.NegativeInfinity,
        ExtremeSwir16 = 74,
        LargestGuardExtreme = 70,
    };

    /// <summary>Sentinel-2 MSI; the guard is band 5 (0.70 µm).</summary>
    public static NhiParameters Sentinel2 { get; } = new()
    {
        LeastSwir22 = 2,
        LeastNir = 10,
        LargestGuardSwnir = 70,
        LargestGuardSwir = 90,
        LeastMisregistrationSwnir = -0.3,
        LeastMisregistrationSwir = -0.6,
        ExtremeSwir16 = 70,
        LargestGuardExtreme = 70,
    };

    /// <summary>L(2.2) must exceed this.</summary>
    public required double LeastSwir22 { get; init; }

    /// <summary>L(0.8) must exceed this in the SWNIR test.</summary>
    public required double LeastNir { get; init; }

    /// <summary>The guard band must stay below this in the SWNIR test.</summary>
    public required double LargestGuardSwnir { get; init; }

    /// <summary>The guard band must stay below this in the SWIR test.</summary>
    public required double LargestGuardSwir { get; init; }

    /// <summary>(L2.2 - L0.8) / (L2.2 + L0.8) must exceed this in the SWNIR test.</summary>
    public required double LeastMisregistrationSwnir { get; init; }

    /// <summary>(L2.2 - L0.8) / (L2.2 + L0.8) must exceed this in the SWIR test.</summary>
    public required double LeastMisregistrationSwir { get; init; }

    /// <summary>L(1.6) from which a pixel that fails both tests is extreme.</summary>
    public required double ExtremeSwir16 { get; init; }

    /// <summary>The guard band must stay below this in an extreme pixel.</summary>
    public required double LargestGuardExtreme { get; init; }
}
