using System.Globalization;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Decides to which site each row belongs: named by the table, near a listed site, or a cluster of its own.</summary>
internal sealed class SiteAssigner(NightfireOptions options, SiteCatalogue? catalogue)
{
    /// <summary>Origin of a site of the user's list.</summary>
    public const string Listed = "listed";

    /// <summary>Origin of a site that the table names.</summary>
    public const string Table = "table";

    /// <summary>Origin of a site found in the table.</summary>
    public const string Cluster = "cluster";

    private readonly PointGrid<FlareSite>? _index = catalogue?.Index();

    private readonly Dictionary<string, FlareSite> _byId =
        (catalogue?.Sites ?? []).DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly HashSet<string> _listed = [.. (catalogue?.Sites ?? []).Select(s => s.Id)];

    private readonly Dictionary<FlareSite, (string Origin, List<NightfireRecord> Rows)> _sites = new(ReferenceEqualityComparer.Instance);
    private readonly List<NightfireRecord> _alone = [];

    /// <summary>Takes one row.</summary>
    /// <returns>The site; null when the row belongs to none yet.</returns>
    public FlareSite? Take(NightfireRecord row)
    {
        if ((row.SiteId ?? (options.Series ? options.SeriesSiteId ?? "series" : null)) is { } id)
            return Add(Named(id, row), _listed.Contains(id) ? Listed : Table, row);
        if (row is not { Latitude: { } latitude, Longitude: { } longitude })
            return null;
        if (_index is not null && _index.TryNearest(latitude, longitude, options.Parameters.SiteRadiusKm, out var near, out _))
            return Add(near, Listed, row);
        if (NightfireClass.Of(row, options.Parameters) == NightfireClass.Flare)
            _alone.Add(row);
        return null;
    }

    /// <summary>
    /// Every site with its rows. Rows of flare class far from every list are clustered around the brightest of them, which
    /// cannot chain a whole oil field into one site.
    /// </summary>
    public IEnumerable<(FlareSite Site, string Origin, IReadOnlyList<NightfireRecord> Rows)> Sites()
    {
        var seeds = new PointGrid<FlareSite>();
        var clusters = 0;
        foreach (var row in _alone.OrderByDescending(r => r.Source!.Value.RadiantHeatMW))
        {
            var (latitude, longitude) = (row.Latitude!.Value, row.Longitude!.Value);
            if (!seeds.TryNearest(latitude, longitude, options.Parameters.ClusterRadiusKm, out var seed, out _))
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"cluster-{++clusters}");
                seed = new(number, number, latitude, longitude);
                seeds.Add(latitude, longitude, seed);
            }

            Add(seed, Cluster, row);
        }

        _alone.Clear();
        return _sites.Select(s => (s.Key, s.Value.Origin, (IReadOnlyList<NightfireRecord>)s.Value.Rows));
    }

    private FlareSite Named(string id, NightfireRecord row)
    {
        if (!_byId.TryGetValue(id, out var site))
            _byId[id] = site = new(id, id, row.Latitude, row.Longitude);
        return site;
    }

    private FlareSite Add(FlareSite site, string origin, NightfireRecord row)
    {
        if (!_sites.TryGetValue(site, out var entry))
            _sites[site] = entry = (origin, []);
        entry.Rows.Add(row);
        return site;
    }
}
