using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using FlareScope.Satellite.Hotspots;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Characterisation;

/// <summary>What shapes the answer for a scene.</summary>
public sealed record SceneAnalysisOptions
{
    /// <summary>The search.</summary>
    public ScanOptions Scan { get; init; } = new();

    /// <summary>The measuring.</summary>
    public HeatParameters Heat { get; init; } = HeatParameters.Default;

    /// <summary>Known sites by nearness; null without a list.</summary>
    public PointGrid<FlareSite>? Sites { get; init; }

    /// <summary>Distance within which a hot spot belongs to a site, m, at 20 m pixels; it grows with the pixel.</summary>
    /// <value>135 (science notes, satellite.md sections 2.2 f and 6).</value>
    public double SiteDistanceM { get; init; } = 135;

    /// <summary>From radiant heat to gas volume.</summary>
    /// <value>metered2025: 0.0115 BCM a year and MW (science notes, satellite.md section 2.3, "S2 volume").</value>
    public IVolumeCalibration Calibration { get; init; } = new Metered2025Calibration();

    /// <summary>Factor of the 90 % interval of a volume from satellite heat by day (class C).</summary>
    /// <value>2 (science notes, satellite.md section 2.3).</value>
    public double VolumeFactor { get; init; } = 2;

    /// <summary>State in which volumes are written.</summary>
    /// <value>15 °C.</value>
    public ReferenceState Reference { get; init; } = VolumeRates.Native;

    /// <summary>The gas, for heat release and emissions.</summary>
    /// <value>Unknown associated gas.</value>
    public GasSelection Gas { get; init; } = GasPresets.Unknown;

    /// <summary>Emission methods listed under accounting.</summary>
    /// <value>Carbon balance, Order 371 for fields, and the factors of the World Bank.</value>
    public IReadOnlyList<string> Methods { get; init; } = [CarbonBalanceMethod.MethodId, Order371Method.MethodId, GfmrMethod.MethodId];

    /// <summary>True to write how each hot spot's figures were made.</summary>
    public bool Explain { get; init; }

    /// <summary>Pixel size above which an empty list says nothing of flares, m.</summary>
    /// <value>60.</value>
    public double CoarsePixelM { get; init; } = 60;

    /// <summary>Seed of the draws.</summary>
    public ulong Seed { get; init; } = 1;
}
