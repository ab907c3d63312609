using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>The flow that a site's calibration gives for one flame.</summary>
/// <param name="LnMedian">ln of the median, thousand m3/day at 20 °C.</param>
/// <param name="HalfWidthLn">Half of the 90 % interval in ln(flow).</param>
/// <param name="Mean">Mean flow, thousand m3/day at 20 °C: the median times the smearing factor.</param>
/// <param name="Missing">Features that the calibration uses and the observation does not tell; they widen the interval.</param>
/// <param name="Shares">
/// Where the variance of ln(flow) comes from, largest first: <c>calibration</c> (fitted to few points), <c>site-scatter</c>,
/// <c>flicker</c>, <c>missing-input</c>.
/// </param>
public sealed record CalibratedFlow(double LnMedian, double HalfWidthLn, double Mean, IReadOnlyList<string> Missing, IReadOnlyList<VarianceShare> Shares)
{
    /// <summary>Median with its 90 % interval, thousand m3/day at 20 °C.</summary>
    public Quantiles Flow => new(Math.Exp(LnMedian - HalfWidthLn), Math.Exp(LnMedian), Math.Exp(LnMedian + HalfWidthLn));
}
