namespace FlareScope.Core.Emissions.Differences;

/// <summary>One reason why a method's figure differs from the carbon balance.</summary>
/// <param name="Cause">Stable id, for example <c>co2-density</c>.</param>
/// <param name="Factor">By what this reason multiplies the figure; the factors of one figure multiply to its ratio.</param>
/// <param name="Text">The reason with its numbers, one line.</param>
public sealed record DifferenceFactor(string Cause, double Factor, string Text);
