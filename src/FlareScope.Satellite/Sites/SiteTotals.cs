namespace FlareScope.Satellite.Sites;

/// <summary>Sums of catalogues by country, state or operator.</summary>
public static class SiteTotals
{
    /// <summary>Key of sites for which the catalogue names none.</summary>
    public const string NoKey = "unknown";

    /// <summary>Sums annual volumes by any property.</summary>
    /// <param name="sites">Sites; those without a volume count as sites and add nothing.</param>
    /// <param name="key">The property, for example <c>s => s.Operator</c>.</param>
    /// <returns>Largest sum first.</returns>
    public static IReadOnlyList<SiteTotal> By(IEnumerable<FlareSite> sites, Func<FlareSite, string?> key) =>
    [
        .. sites.GroupBy(s => key(s) ?? NoKey, StringComparer.OrdinalIgnoreCase)
            .Select(g => new SiteTotal(g.Key, g.Count(), g.Sum(s => s.AnnualBcm ?? 0)))
            .OrderByDescending(t => t.AnnualBcm)
            .ThenBy(t => t.Key, StringComparer.Ordinal),
    ];
}
