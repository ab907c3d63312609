using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>Reads one area of watch.json.</summary>
internal static class WatchAreaReader
{
    /// <summary>Ground around the outermost sites when an area gives no box, degrees.</summary>
    private const double SiteMargin = 0.02;

    public static WatchArea Read(WatchFile.AreaEntry? entry, string where, string name, Func<string, IReadOnlyList<FlareSite>> readSites)
    {
        var id = WatchConfigReader.Id(entry?.Id, where, name);
        var sites = (entry!.Sites ?? []).Select((site, i) => Site(site, $"{where}.sites[{i}]", name)).ToList();
        if (entry.SitesFile is { } file)
            sites.AddRange(FromFile(readSites(file), entry.Bbox, $"{name}: area '{id}'", name, id));
        if (entry.Bbox is null && sites.Count == 0)
            throw WatchConfigReader.Wrong(name, $"area '{id}' has neither a bbox [west, south, east, north] nor sites; give one of them.");
        var box = entry.Bbox is null ? GeoBox.Around([.. sites.Select(s => (s.Lat, s.Lon))], SiteMargin) : Box(entry.Bbox, $"{name}: area '{id}'", name, id);
        if (sites.FirstOrDefault(site => !box.Contains(site.Lat, site.Lon)) is { } outside)
            throw WatchConfigReader.Wrong(name, $"site '{outside.Id}' lies outside the bbox of its area '{id}'; check its lat and lon, or widen the box.");
        return new WatchArea(id, entry.Name ?? id, box, sites);
    }

    /// <summary>The sites of a list; with a box only those inside it, since one list may serve many areas.</summary>
    private static IEnumerable<WatchSite> FromFile(IReadOnlyList<FlareSite> list, IReadOnlyList<double>? bbox, string where, string name, string id)
    {
        var box = bbox is null ? (GeoBox?)null : Box(bbox, where, name, id);
        foreach (var site in list)
        {
            if (site is { Latitude: { } latitude, Longitude: { } longitude } && (box?.Contains(latitude, longitude) ?? true))
                yield return new WatchSite(site.Id, site.Name, latitude, longitude);
        }
    }

    private static GeoBox Box(IReadOnlyList<double> edges, string where, string name, string id) =>
        edges.Count == 4
            ? new GeoBox(edges[0], edges[1], edges[2], edges[3]).Validated(where)
            : throw WatchConfigReader.Wrong(name, $"the bbox of area '{id}' has {edges.Count} numbers; it takes four: west, south, east, north.");

    private static WatchSite Site(WatchFile.SiteEntry? entry, string where, string name)
    {
        var id = WatchConfigReader.Id(entry?.Id, where, name);
        if (entry is not { Lat: { } lat, Lon: { } lon } || !(Math.Abs(lat) <= 90) || !(Math.Abs(lon) <= 180))
            throw WatchConfigReader.Wrong(name, $"site '{id}' needs \"lat\" within -90..90 and \"lon\" within -180..180, degrees.");
        return new WatchSite(id, entry.Name ?? id, lat, lon);
    }
}
