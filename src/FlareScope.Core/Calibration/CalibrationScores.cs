using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>How predictions meet the meter, in thousand m3/day at 20 °C unless said otherwise; predictions are medians.</summary>
/// <param name="Mae">Mean absolute error.</param>
/// <param name="Rmse">Root mean squared error.</param>
/// <param name="Mape">Mean absolute error as a share of the metered flow: 0.12 is 12 %.</param>
/// <param name="R2">1 - SSE/SST; null when all flows are equal.</param>
/// <param name="Bias">Mean of prediction minus meter.</param>
/// <param name="PearsonR2">Squared correlation; null when either side is constant.</param>
/// <param name="Log">The same of ln(flow).</param>
/// <param name="Intervals">Bootstrap intervals, whole days drawn together; null where none were asked for.</param>
public sealed record CalibrationScores(
    double Mae, double Rmse, double Mape, double? R2, double Bias, double? PearsonR2, LogScores Log, RegressionIntervals? Intervals)
{
    /// <summary>Scores ln(flow).</summary>
    /// <param name="observed">Metered ln(flow).</param>
    /// <param name="predicted">Predicted ln(flow).</param>
    /// <param name="days">Day of each point, for the bootstrap; null for no intervals.</param>
    internal static CalibrationScores Of(double[] observed, double[] predicted, int[]? days)
    {
        var (metered, told) = (Array.ConvertAll(observed, Math.Exp), Array.ConvertAll(predicted, Math.Exp));
        var flow = RegressionScores.Of(metered, told);
        var log = RegressionScores.Of(observed, predicted);
        return new(
            flow.Mae,
            flow.Rmse,
            flow.Mape!.Value, // flows are above 0
            flow.R2,
            flow.Bias,
            flow.PearsonR2,
            new(log.Mae, log.Rmse, log.R2, log.Bias),
            days is null ? null : RegressionIntervals.Of(metered, told, new BootstrapOptions(), days));
    }
}
