namespace FlareScope.Core.Analysis;

/// <summary>How much of the variance of ln(gas flow) one input explains.</summary>
/// <param name="Source">Input, for example <c>flame-model</c>, <c>scale</c>, <c>gas-composition</c>, <c>wind</c>, <c>flicker</c>, <c>mask</c>; at tier 3 <c>calibration</c>, <c>site-scatter</c>, <c>missing-input</c>.</param>
/// <param name="ShareOfVariance">0..1.</param>
public sealed record VarianceShare(string Source, double ShareOfVariance);
