namespace FlareScope.Core.Flames.Regimes;

/// <summary>A length law and its weight in the mean of ln(heat).</summary>
/// <param name="Law">The law.</param>
/// <param name="Weight">0..1; the weights of a set sum to 1.</param>
public sealed record WeightedLaw(IFlameLengthLaw Law, double Weight);
