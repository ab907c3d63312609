using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>Makes looks from tables that name only what was seen: one for the area, one for each site.</summary>
/// <param name="sourceId">Source.</param>
/// <param name="area">Area.</param>
/// <param name="matchKm">A detection this near belongs to a site, km.</param>
internal sealed class TableLooks(string sourceId, WatchArea area, double matchKm)
{
    /// <summary>The places a look is made for.</summary>
    public IReadOnlyList<WatchSite?> Places { get; } = [null, .. area.Sites];

    /// <summary>Whether every place of an item is settled.</summary>
    public bool AreSettled(string itemId, ILookMemory memory) => Places.All(place => memory.IsSettled(Key(itemId, place)));

    /// <summary>The detections of a place.</summary>
    public IReadOnlyList<Hotspot> Of(WatchSite? place, IEnumerable<Hotspot> inArea) =>
        [.. inArea.Where(h => place is null || place.DistanceKm(h.Lat, h.Lon) <= matchKm)];

    /// <summary>A look that saw something.</summary>
    public Look Seen(string itemId, WatchSite? place, IReadOnlyList<Hotspot> hotspots, Evidence evidence)
    {
        var time = hotspots.Select(h => h.TimeUtc).OfType<DateTimeOffset>().Min();
        var maybeFlare = hotspots.Any(h => h.MayBeFlare);
        return Blank(itemId, place, time, maybeFlare ? LookOutcome.Detected : LookOutcome.Clear) with
        {
            Hotspots = hotspots,
            Evidence = [evidence],
            Warnings = maybeFlare ? [] : [LookWarnings.CloudUnknown, LookWarnings.OtherHotSource],
        };
    }

    /// <summary>A look that saw nothing, in a table that does not say whether the sky was clear.</summary>
    public Look NothingSeen(string itemId, WatchSite? place, DateOnly night, Evidence evidence) =>
        Blank(itemId, place, ToSecond(NightTimes.Midnight(night, Longitude(place))), LookOutcome.Clear) with
        {
            Reason = "nothing seen; the table does not tell whether the sky was clear",
            Evidence = [evidence],
            Warnings = [LookWarnings.CloudUnknown],
        };

    /// <summary>A look without a usable table.</summary>
    public Look Without(string itemId, WatchSite? place, DateTimeOffset time, LookOutcome outcome, string reason) =>
        Blank(itemId, place, time, outcome) with { Reason = reason };

    /// <summary>Longitude whose sun sets the night of a place.</summary>
    public double Longitude(WatchSite? place) => place?.Lon ?? area.Box.CentreLongitude;

    /// <summary>A solar midnight is no exact moment; parts of a second would pretend that it is.</summary>
    private static DateTimeOffset ToSecond(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));

    private LookKey Key(string itemId, WatchSite? place) => new(sourceId, itemId, area.Id, place?.Id);

    private Look Blank(string itemId, WatchSite? place, DateTimeOffset time, LookOutcome outcome) =>
        new(sourceId, area.Id, place?.Id, itemId, time, outcome) { LocalNight = LocalNight.NightOf(time, Longitude(place)) };
}
