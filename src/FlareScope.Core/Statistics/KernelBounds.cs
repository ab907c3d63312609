namespace FlareScope.Core.Statistics;

/// <summary>Where a kernel's parameters are looked for; every end is inclusive.</summary>
/// <remarks>
/// Constant and slopes are beliefs and given; only three numbers are searched, and bounded, so that the likelihood of few points
/// does not run to a function that passes through every one of them.
/// </remarks>
/// <param name="Constant">Standard deviation of the constant; given.</param>
/// <param name="Signal">Standard deviation of what bends.</param>
/// <param name="LengthScale">How far it stays alike, in the columns' unit.</param>
/// <param name="Noise">Standard deviation of one observation.</param>
public sealed record KernelBounds(double Constant, Interval Signal, Interval LengthScale, Interval Noise);
