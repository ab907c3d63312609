namespace FlareScope.Satellite.Reconciliation;

/// <summary>How reported volumes lie around observed ones: ln(reported/observed) with its mean and standard deviation.</summary>
/// <param name="Bias">Mean of ln(reported/observed).</param>
/// <param name="Sigma">Its standard deviation (divided by n - 1).</param>
/// <param name="Pairs">Pairs it was fitted on.</param>
/// <remarks>
/// Science notes, satellite.md correction 4. The band is one standard deviation on each side: about 68 % of normal errors,
/// somewhat more of real ones, whose tails are long.
/// </remarks>
public sealed record RatioBand(double Bias, double Sigma, int Pairs)
{
    /// <summary>Fits bias and sigma.</summary>
    /// <param name="pairs">Pairs; those with a volume of zero or less on either side are left out.</param>
    /// <exception cref="ArgumentException">Fewer than two pairs are left.</exception>
    public static RatioBand Fit(IEnumerable<PairedVolume> pairs)
    {
        var logs = pairs.Where(p => p is { Observed: > 0, Reported: > 0 }).Select(p => Math.Log(p.Reported / p.Observed)).ToList();
        if (logs.Count < 2)
            throw new ArgumentException("A band needs two pairs above zero or more.", nameof(pairs));
        var mean = logs.Average();
        return new(mean, Math.Sqrt(logs.Sum(l => (l - mean) * (l - mean)) / (logs.Count - 1)), logs.Count);
    }

    /// <summary>The pair with the band around its observed volume.</summary>
    /// <param name="pair">A pair.</param>
    public PairedVolume Around(PairedVolume pair) => pair with
    {
        Lower = pair.Observed * Math.Exp(Bias - Sigma),
        Upper = pair.Observed * Math.Exp(Bias + Sigma),
    };
}
