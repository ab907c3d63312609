namespace FlareScope.Core.Calibration;

/// <summary>Errors of ln(flow): 0.1 is about 10 %.</summary>
/// <param name="Mae">Mean absolute error.</param>
/// <param name="Rmse">Root mean squared error.</param>
/// <param name="R2">1 - SSE/SST; null when all flows are equal.</param>
/// <param name="Bias">Mean of prediction minus observation.</param>
public sealed record LogScores(double Mae, double Rmse, double? R2, double Bias);
