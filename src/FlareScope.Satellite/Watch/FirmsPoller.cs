using System.Globalization;
using System.Runtime.CompilerServices;
using FlareScope.Satellite.Clients;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>
/// Asks FIRMS. Every overpass with detections is an item; so is every night that is over and settled, for the places at which
/// nothing was seen in it.
/// </summary>
/// <param name="source">Source.</param>
/// <param name="client">FIRMS.</param>
/// <param name="table">Reads its table.</param>
/// <param name="memory">What has been looked at.</param>
/// <param name="options">Thresholds.</param>
/// <param name="clock">Clock.</param>
public sealed class FirmsPoller(WatchSource source, FirmsClient client, IHotspotTable table, ILookMemory memory, WatchOptions options, TimeProvider clock) : IPoller
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Look>> PollAsync(WatchArea area, IReadOnlyList<string> cuedBy, [EnumeratorCancellation] CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var answer = await client.GetAreaAsync(source.Product, area.Box, source.Days, firstDay: null, stop).ConfigureAwait(false);
        var evidence = memory.KeepEvidence($"{source.Product}.csv", answer.Csv);
        var hotspots = table.Read(answer.Csv, $"the answer of '{source.Id}'").Where(h => area.Box.Contains(h.Lat, h.Lon) && h.TimeUtc is not null).ToList();
        var looks = new TableLooks(source.Id, area, options.ViirsMatchKm);
        foreach (var pass in Passes(hotspots))
        {
            var itemId = $"{source.Product}/{pass[0].TimeUtc!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HHmm", CultureInfo.InvariantCulture)}";
            yield return [.. looks.Places.Select(place => (place, seen: looks.Of(place, pass))).Where(p => p.seen.Count > 0).Select(p => looks.Seen(itemId, p.place, p.seen, evidence))];
        }
        var firstCovered = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1 - source.Days);
        yield return [.. looks.Places.SelectMany(place => QuietNights(looks, place, hotspots, firstCovered, now, evidence))];
    }

    /// <summary>Overpasses: rows that follow each other within <see cref="WatchOptions.SamePass"/>.</summary>
    private IEnumerable<List<Hotspot>> Passes(IEnumerable<Hotspot> hotspots)
    {
        List<Hotspot> pass = [];
        foreach (var hotspot in hotspots.OrderBy(h => h.TimeUtc))
        {
            if (pass.Count > 0 && hotspot.TimeUtc - pass[^1].TimeUtc > options.SamePass)
            {
                yield return pass;
                pass = [];
            }
            pass.Add(hotspot);
        }
        if (pass.Count > 0)
            yield return pass;
    }

    private IEnumerable<Look> QuietNights(TableLooks looks, WatchSite? place, List<Hotspot> hotspots, DateTimeOffset firstCovered, DateTimeOffset now, Evidence evidence)
    {
        var longitude = looks.Longitude(place);
        var seen = looks.Of(place, hotspots).Select(h => LocalNight.NightOf(h.TimeUtc!.Value, longitude)).ToHashSet();
        for (var night = LocalNight.NightOf(firstCovered, longitude); NightTimes.End(night, longitude) + options.FirmsSettle <= now; night = night.AddDays(1))
        {
            if (NightTimes.Begin(night, longitude) >= firstCovered && !seen.Contains(night))
                yield return looks.NothingSeen($"{source.Product}/night-{night:yyyy-MM-dd}", place, night, evidence);
        }
    }
}
