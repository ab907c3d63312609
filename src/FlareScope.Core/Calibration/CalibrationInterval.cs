namespace FlareScope.Core.Calibration;

/// <summary>The interval a calibrated flow carries: the median times and over <see cref="Factor"/>.</summary>
/// <param name="Kind"><c>conformal</c> (order statistic of left-out residuals) or <c>student-t</c>.</param>
/// <param name="Coverage">Share of fresh points it should hold, 0..1.</param>
/// <param name="HalfWidthLn">Half of its width in ln(flow).</param>
/// <param name="Factor">exp of the half width.</param>
/// <param name="LeftOutCoverage">Share of the points' own metered flows inside the interval about their left-out predictions.</param>
/// <param name="ParameterShare">Share of its variance that comes from the model being fitted to few points, 0..1; the rest is scatter.</param>
public sealed record CalibrationInterval(
    string Kind, double Coverage, double HalfWidthLn, double Factor, double LeftOutCoverage, double ParameterShare);
