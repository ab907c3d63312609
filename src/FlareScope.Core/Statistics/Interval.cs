namespace FlareScope.Core.Statistics;

/// <summary>The ends of a confidence interval, both inclusive, in the unit of the figure it belongs to.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record Interval(double Low, double High);
