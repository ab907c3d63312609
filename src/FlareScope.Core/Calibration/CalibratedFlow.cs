namespace FlareScope.Core.Calibration;

/// <summary>The flow that a site's calibration gives for one flame.</summary>
/// <param name="LnMedian">ln of the median, thousand m3/day at 20 °C.</param>
/// <param name="HalfWidthLn">Half of the 90 % interval in ln(flow).</param>
/// <param name="Mean">Mean flow, thousand m3/day at 20 °C: the median times the smearing factor.</param>
/// <param name="Missing">Features that the calibration uses and the observation does not tell; they widen the interval.</param>
public sealed record CalibratedFlow(double LnMedian, double HalfWidthLn, double Mean, IReadOnlyList<string> Missing);
