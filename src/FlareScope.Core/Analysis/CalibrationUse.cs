namespace FlareScope.Core.Analysis;

/// <summary>How a site calibration made a tier-3 flow.</summary>
/// <param name="Id">Name of the calibration.</param>
/// <param name="Model">Kind of its regression, for example <c>huber</c>.</param>
/// <param name="Interval"><c>conformal</c> or <c>student-t</c>.</param>
/// <param name="MeanFlow">
/// Mean gas flow, thousand m3/day at 20 °C and 101.325 kPa: the median times the smearing factor. Sums over time go with the mean.
/// </param>
public sealed record CalibrationUse(string Id, string Model, string Interval, double MeanFlow);
