namespace FlareScope.Core.Statistics;

/// <summary>Where a kernel's parameters are looked for; every end is inclusive.</summary>
/// <remarks>Bounds keep the likelihood of few points from running to a function that passes through every one of them.</remarks>
/// <param name="Constant">Standard deviation of the constant; given, not searched.</param>
/// <param name="Signal">Standard deviation of the smooth function.</param>
/// <param name="LengthScale">Length scale of every column, in the columns' unit.</param>
/// <param name="Noise">Standard deviation of one observation.</param>
public sealed record KernelBounds(double Constant, Interval Signal, Interval LengthScale, Interval Noise);
