namespace FlareScope.Core.Statistics;

/// <summary>What is believed of a regression's coefficients before any data: independent normals.</summary>
/// <param name="Mean">Centre of each coefficient.</param>
/// <param name="Sigma">Standard deviation of each; infinite leaves a coefficient free, as an intercept is.</param>
public sealed record RidgePrior(double[] Mean, double[] Sigma);
