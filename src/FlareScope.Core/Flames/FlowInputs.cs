using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Flames;

/// <summary>Everything one estimate is made from.</summary>
/// <param name="Flame">The flame seen; null when there was none.</param>
/// <param name="Scale">Metres per pixel; null leaves the answer at tier 1.</param>
/// <param name="Gas">The gas and how well it is known.</param>
/// <param name="TipDiameterM">Inner diameter of the tip, m; null when unknown.</param>
/// <param name="WindSpeedMS">Wind speed, m/s; null when unknown.</param>
/// <param name="SmokeSeen">True when the flare smokes visibly.</param>
/// <param name="Seed">Seed of the Monte Carlo draws; equal inputs and seed give equal numbers.</param>
/// <param name="Draws">Number of Monte Carlo draws, at least 100.</param>
/// <param name="Calibration">The camera's calibration at this site; null for tier 2.</param>
/// <param name="OpacityPercent">Opacity of the smoke, 0..100, for the calibration and the black carbon; null when unknown.</param>
/// <param name="Night">True in the dark, for the calibration; null when unknown.</param>
/// <param name="WindHeightM">Height at which the wind was measured, m, for the calibration; null for that of its points.</param>
/// <param name="Mean">Set when the flame's size is a median over time; null for one frame.</param>
public sealed record FlowInputs(
    FlameObservation? Flame,
    ImageScale? Scale,
    GasSelection Gas,
    double? TipDiameterM,
    double? WindSpeedMS,
    bool SmokeSeen,
    ulong Seed,
    int Draws = 10000,
    SiteCalibration? Calibration = null,
    double? OpacityPercent = null,
    bool? Night = null,
    double? WindHeightM = null,
    TimeMean? Mean = null)
{
    /// <summary>The smoke as a class: measured opacity first, else seen or not.</summary>
    internal ObservedSmoke Smoke => OpacityPercent is { } percent ? ObservedSmoke.OfOpacity(percent)
        : SmokeSeen ? ObservedSmoke.Seen
        : ObservedSmoke.None;
}
