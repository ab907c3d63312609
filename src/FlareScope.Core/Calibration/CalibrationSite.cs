using FlareScope.Core.Gas;

namespace FlareScope.Core.Calibration;

/// <summary>What stays the same at a site while it is calibrated and used.</summary>
/// <param name="Name">The site as people call it.</param>
/// <param name="Gas">The gas; with a calibration it matters for heat and emissions, hardly for the flow.</param>
/// <param name="TipDiameterM">Inner diameter of the tip, m; null when unknown.</param>
/// <param name="WindHeightM">Height at which the wind of the points was measured, m; null when unknown.</param>
/// <param name="Averaged">True when the points' sizes are means over many frames; a single picture then carries flicker besides.</param>
public sealed record CalibrationSite(
    string Name, GasSelection Gas, double? TipDiameterM = null, double? WindHeightM = null, bool Averaged = false);
