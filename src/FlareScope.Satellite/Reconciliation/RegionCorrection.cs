namespace FlareScope.Satellite.Reconciliation;

/// <summary>What is left of the error when each region's own ratio is taken out.</summary>
/// <param name="Region">The region; <c>all</c> for the whole.</param>
/// <param name="Pairs">Pairs corrected: those whose region has others to learn from.</param>
/// <param name="MapePercent">Mean absolute error in percent of the reported, as observed; null when nothing is reported.</param>
/// <param name="CorrectedMapePercent">The same after the correction.</param>
public sealed record RegionCorrection(string Region, int Pairs, double? MapePercent, double? CorrectedMapePercent)
{
    /// <summary>Name of the entry for all regions together.</summary>
    public const string All = "all";

    /// <summary>
    /// Corrects each pair by the ratio reported/observed of the <em>other</em> pairs of its region, so that no pair helps to
    /// correct itself.
    /// </summary>
    /// <param name="pairs">Pairs; those without a region are left out.</param>
    /// <returns>All together first, then by region; empty when no region has two pairs.</returns>
    public static IReadOnlyList<RegionCorrection> LeaveOneOut(IEnumerable<PairedVolume> pairs)
    {
        var corrected = pairs.Where(p => p.Region is not null)
            .GroupBy(p => p.Region!, StringComparer.OrdinalIgnoreCase)
            .SelectMany(g => Correct([.. g]))
            .ToList();
        return corrected.Count == 0
            ? []
            : [Of(All, corrected), .. corrected.GroupBy(c => c.Pair.Region!, StringComparer.OrdinalIgnoreCase).Select(g => Of(g.Key, [.. g]))];
    }

    private static IEnumerable<(PairedVolume Pair, PairedVolume Corrected)> Correct(List<PairedVolume> region)
    {
        var (observed, reported) = (region.Sum(p => p.Observed), region.Sum(p => p.Reported));
        return
            from pair in region
            where observed - pair.Observed > 0
            select (pair, pair with { Observed = pair.Observed * (reported - pair.Reported) / (observed - pair.Observed) });
    }

    private static RegionCorrection Of(string region, List<(PairedVolume Pair, PairedVolume Corrected)> pairs) => new(
        region,
        pairs.Count,
        AgreementFigures.Of([.. pairs.Select(p => p.Pair)]).MapePercent,
        AgreementFigures.Of([.. pairs.Select(p => p.Corrected)]).MapePercent);
}
