using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Calibration;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Flames;

/// <summary>The question behind <c>flarescope flame</c>: a flame in metres, taken as exact and as the time mean.</summary>
/// <param name="LengthM">Visible length along the axis, m, up to 500; null when only the area is known.</param>
/// <param name="AreaM2">Projected area, m², up to 100,000; null when only the length is known.</param>
/// <param name="TipDiameterM">Inner diameter of the tip, m, up to 20; null when unknown.</param>
/// <param name="WindSpeedMS">Wind speed, m/s, up to 100; null when unknown. At the tip, or 10 m above ground with <see cref="TipHeightM"/>.</param>
/// <param name="Gas">The gas and how well it is known.</param>
/// <param name="Routes">Names of the length laws to use; null lets the burner choose and shows the others for comparison.</param>
/// <param name="Seed">Seed of the Monte Carlo draws.</param>
/// <param name="Draws">Number of draws.</param>
public sealed record FlameRequest(
    double? LengthM,
    double? AreaM2,
    double? TipDiameterM,
    double? WindSpeedMS,
    GasSelection Gas,
    IReadOnlyList<string>? Routes = null,
    ulong Seed = 1,
    int Draws = 10000)
{
    /// <summary>What the burner is; null lets tip and flame decide.</summary>
    public BurnerKind? Burner { get; init; }

    /// <summary>Height of the tip above ground, m, up to 500: the wind is then taken as measured at 10 m.</summary>
    public double? TipHeightM { get; init; }

    /// <summary>Absolute pressure of the gas before the tip, kPa, up to 100,000; null when unknown.</summary>
    public double? PressureKPa { get; init; }

    /// <summary>Velocity of the gas in the tip, m/s, up to 2,000; null when unknown.</summary>
    public double? ExitVelocityMS { get; init; }

    /// <summary>Lean of the flame in the picture from the vertical, degrees, from 0 to 85; null when unknown.</summary>
    public double? TiltDeg { get; init; }

    /// <summary>Angle between the wind and the line of sight, degrees, 5 to 90; null when unknown.</summary>
    public double? ViewAngleDeg { get; init; }

    /// <summary>Radiated power by a calibrated infrared instrument, MW; null without one.</summary>
    public double? RadiantMW { get; init; }

    /// <summary>Surface emissive power by a calibrated infrared instrument, kW/m²; null without one.</summary>
    public double? EmissivePowerKWM2 { get; init; }

    /// <summary>The camera's calibration at the site, asked beside the laws; null without one.</summary>
    public SiteCalibration? Calibration { get; init; }

    /// <summary>True to have the chain of steps written out.</summary>
    public bool Explain { get; init; }
}
