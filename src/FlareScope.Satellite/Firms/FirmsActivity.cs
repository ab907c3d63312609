using System.Globalization;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Firms;

/// <summary>From FIRMS rows to activity by site.</summary>
/// <param name="catalogue">The user's sites; without them places are clustered.</param>
/// <param name="radiusKm">Farthest a detection lies from its site; 2 km, about two MODIS pixels (science notes, satellite.md section 3).</param>
public sealed class FirmsActivity(SiteCatalogue? catalogue, double radiusKm = FirmsActivity.DefaultRadiusKm)
{
    /// <summary>Default of the radius, km.</summary>
    public const double DefaultRadiusKm = 2;

    private readonly PointGrid<FlareSite> _listed = catalogue?.Index() ?? new();
    private readonly PointGrid<FlareSite> _clusters = new();
    private readonly Dictionary<FlareSite, (string Origin, List<FirmsRecord> Rows)> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string DayNight, int? Type), (int All, int AtSites)> _kinds = [];
    private int _clusterCount;

    /// <summary>Reads the rows once and answers.</summary>
    /// <param name="rows">Rows.</param>
    /// <param name="source">Their file.</param>
    /// <exception cref="Core.UserInputException">The rows' own failures, passed through.</exception>
    public FirmsDocument Run(IEnumerable<FirmsRecord> rows, SourceFile? source)
    {
        var count = 0;
        foreach (var row in rows)
        {
            count++;
            Take(row);
        }

        return new(
            FirmsDocument.SchemaName,
            source,
            catalogue?.Source,
            Looked: true,
            count,
            radiusKm,
            catalogue is null ? [] : [.. _kinds.OrderBy(k => k.Key).Select(k => new Colocation(k.Key.DayNight, k.Key.Type, k.Value.All, k.Value.AtSites, (double)k.Value.AtSites / k.Value.All))],
            [.. _places.Select(p => Activity(p.Key, p.Value.Origin, p.Value.Rows)).OrderByDescending(s => s.Nights).ThenByDescending(s => s.Detections).ThenBy(s => s.Id, StringComparer.Ordinal)],
            FirmsDocument.ActivityOnly);
    }

    private void Take(FirmsRecord row)
    {
        var atSite = _listed.TryNearest(row.Latitude, row.Longitude, radiusKm, out var place, out _);
        if (!atSite && !_clusters.TryNearest(row.Latitude, row.Longitude, radiusKm, out place, out _))
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"cluster-{++_clusterCount}");
            place = new(number, number, row.Latitude, row.Longitude);
            _clusters.Add(row.Latitude, row.Longitude, place);
        }

        if (!_places.TryGetValue(place!, out var entry))
            _places[place!] = entry = (atSite ? "listed" : "cluster", []);
        entry.Rows.Add(row);

        var kind = (row.IsNight ? "N" : "D", (int?)row.Type);
        var (all, at) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (all + 1, at + (atSite ? 1 : 0));
    }

    private static SiteActivity Activity(FlareSite place, string origin, List<FirmsRecord> rows)
    {
        var typed = rows.Where(r => r.Type is not null).ToList();
        return new(
            place.Id,
            place.Name,
            place.Latitude!.Value,
            place.Longitude!.Value,
            origin,
            rows.Count,
            rows.Where(r => r.IsNight).Select(r => r.LocalDate).Distinct().Count(),
            rows.Where(r => !r.IsNight).Select(r => r.LocalDate).Distinct().Count(),
            rows.Min(r => r.TimeUtc),
            rows.Max(r => r.TimeUtc),
            rows.Max(r => r.FireRadiativePowerMW),
            typed.Count == 0 ? null : (double)typed.Count(r => r.Type is FirmsType.StaticLand or FirmsType.Offshore) / typed.Count);
    }
}
