using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>How reported volumes of a group that was never seen (an operator, a state) lie around observed ones.</summary>
/// <param name="Bias">Mean over the groups of ln(reported/observed), each group with its own mean.</param>
/// <param name="Sigma">Half width of the band in ln: the one-sigma prediction for one volume of a new group.</param>
/// <param name="BetweenSigma">Standard deviation of the groups' own means.</param>
/// <param name="WithinSigma">Standard deviation of a volume around the mean of its group.</param>
/// <param name="Groups">Groups it was fitted on.</param>
/// <param name="Pairs">Pairs it was fitted on.</param>
/// <remarks>
/// Science notes, satellite.md correction 4. A new group brings its own bias, so a scatter pooled over all pairs, of which the groups
/// with most months hold most, promises too much. One-way random effects by moments: the mean of k groups has the variance of their means
/// divided by k, and of that variance there are k - 1 degrees of freedom, so Student's t stands where the normal one sigma would.
/// </remarks>
public sealed record RatioBand(double Bias, double Sigma, double BetweenSigma, double WithinSigma, int Groups, int Pairs)
{
    private const double OneSigma = 0.8413447460685429; // of the normal distribution below one standard deviation

    /// <summary>Fits the band.</summary>
    /// <param name="pairs">Pairs; those with a volume of zero or less on either side are left out.</param>
    /// <param name="group">Group of a pair.</param>
    /// <returns>Null with fewer than two groups, or when no group has two pairs.</returns>
    public static RatioBand? Fit(IEnumerable<PairedVolume> pairs, Func<PairedVolume, string> group)
    {
        var groups = pairs.Where(p => p is { Observed: > 0, Reported: > 0 })
            .GroupBy(group, p => Math.Log(p.Reported / p.Observed), StringComparer.Ordinal)
            .Select(g => g.ToArray()).ToList();
        var count = groups.Sum(g => g.Length);
        if (groups.Count < 2 || count == groups.Count)
            return null;

        var means = groups.ConvertAll(g => g.Average());
        var within = groups.Zip(means, (g, mean) => g.Sum(x => (x - mean) * (x - mean))).Sum() / (count - groups.Count);
        var bias = means.Average();
        var ofMeans = means.Sum(m => (m - bias) * (m - bias)) / (groups.Count - 1);
        // What the scatter of the months leaves in the means is no difference between groups.
        var between = Math.Max(0, ofMeans - within * groups.Average(g => 1.0 / g.Length));
        var ofPrediction = between + within + ofMeans / groups.Count;
        return new(bias, StudentDistribution.Quantile(OneSigma, groups.Count - 1) * Math.Sqrt(ofPrediction), Math.Sqrt(between), Math.Sqrt(within), groups.Count, count);
    }

    /// <summary>The pair with the band around its observed volume.</summary>
    /// <param name="pair">A pair.</param>
    public PairedVolume Around(PairedVolume pair) => pair with
    {
        Lower = pair.Observed * Math.Exp(Bias - Sigma),
        Upper = pair.Observed * Math.Exp(Bias + Sigma),
    };
}
