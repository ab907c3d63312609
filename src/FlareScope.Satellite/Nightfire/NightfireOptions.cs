using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>How detections become sites, volumes and emissions.</summary>
public sealed record NightfireOptions
{
    /// <summary>From heat to volume.</summary>
    /// <value>Cedigaz, which World Bank figures use.</value>
    public IVolumeCalibration Calibration { get; init; } = new CedigazCalibration();

    /// <summary>State in which volumes are written.</summary>
    /// <value>15 °C.</value>
    public ReferenceState Reference { get; init; } = VolumeRates.Native;

    /// <summary>The gas, for heat release and emissions.</summary>
    /// <value>Unknown associated gas.</value>
    public GasSelection Gas { get; init; } = GasPresets.Unknown;

    /// <summary>Emission methods listed under accounting.</summary>
    /// <value>Carbon balance, Order 371 for fields, and the factors of the World Bank.</value>
    public IReadOnlyList<string> Methods { get; init; } = [CarbonBalanceMethod.MethodId, Order371Method.MethodId, GfmrMethod.MethodId];

    /// <summary>Thresholds.</summary>
    public NightfireParameters Parameters { get; init; } = NightfireParameters.Default;

    /// <summary>Priors of the interval.</summary>
    public VolumeUncertainty Uncertainty { get; init; } = VolumeUncertainty.Default;

    /// <summary>True when every row of the file is a look (multi-year site series): rows without heat are looks that saw nothing.</summary>
    public bool Series { get; init; }

    /// <summary>Site of the rows of a series that name none, for example the id in the file's name.</summary>
    public string? SeriesSiteId { get; init; }
}
