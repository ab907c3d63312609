using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>How observed volumes agree with reported ones. Errors are observed - reported, in the unit of the volumes.</summary>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Observed">Sum observed.</param>
/// <param name="Reported">Sum reported.</param>
/// <param name="Ratio">Sum observed over sum reported; null when nothing was reported.</param>
/// <param name="R2">Squared Pearson correlation: does the one follow the other, whatever the slope; null where either does not vary.</param>
/// <param name="OneMinusSseSst">1 - SSE/SST: can the observed stand in for the reported as it is; negative when the mean would do better.</param>
/// <param name="Bias">Mean error.</param>
/// <param name="Mae">Mean absolute error.</param>
/// <param name="Rmse">Root mean squared error.</param>
/// <param name="MapePercent">Mean absolute error in percent of the reported, over pairs that report something.</param>
/// <param name="MapePairs">How many pairs those are.</param>
/// <param name="Coverage">Share of reported volumes inside the observed interval; null without intervals.</param>
/// <param name="CoveragePairs">How many pairs have an interval.</param>
public sealed record AgreementFigures(
    int Pairs,
    double Observed,
    double Reported,
    double? Ratio,
    double? R2,
    double? OneMinusSseSst,
    double Bias,
    double Mae,
    double Rmse,
    double? MapePercent,
    int MapePairs,
    double? Coverage,
    int CoveragePairs)
{
    /// <summary>Compares pairs.</summary>
    /// <param name="pairs">One at least.</param>
    /// <exception cref="ArgumentException">There is no pair.</exception>
    public static AgreementFigures Of(IReadOnlyCollection<PairedVolume> pairs)
    {
        if (pairs.Count == 0)
            throw new ArgumentException("Agreement needs one pair or more.", nameof(pairs));
        // Reported volumes are the observations that the satellite's volumes predict.
        var scores = RegressionScores.Of([.. pairs.Select(p => p.Reported)], [.. pairs.Select(p => p.Observed)]);
        var (observed, reported) = (pairs.Sum(p => p.Observed), pairs.Sum(p => p.Reported));
        var relative = pairs.Where(p => p.Reported > 0).Select(p => Math.Abs(p.Observed - p.Reported) / p.Reported).ToList();
        var banded = pairs.Where(p => p is { Lower: not null, Upper: not null }).ToList();
        return new(
            pairs.Count,
            observed,
            reported,
            reported > 0 ? observed / reported : null,
            scores.PearsonR2,
            scores.R2,
            scores.Bias,
            scores.Mae,
            scores.Rmse,
            relative.Count > 0 ? 100 * relative.Average() : null,
            relative.Count,
            banded.Count > 0 ? (double)banded.Count(p => p.Reported >= p.Lower && p.Reported <= p.Upper) / banded.Count : null,
            banded.Count);
    }
}
