namespace FlareScope.Core.Flames.Regimes;

/// <summary>Weights of the laws of a jet of known tip in the mean of ln(heat); they sum to 1.</summary>
/// <param name="Api">Of <c>api521-sonic</c>.</param>
/// <param name="Sandia">Of <c>sandia</c>.</param>
/// <param name="Chamberlain">Of <c>chamberlain</c>.</param>
public sealed record JetWeights(double Api, double Sandia, double Chamberlain);
