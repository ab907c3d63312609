using System.Runtime.CompilerServices;
using FlareScope.Satellite.Clients;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>Asks for the Nightfire tables of the last days; every table is an item. A table is fetched once for all areas.</summary>
/// <param name="source">Source.</param>
/// <param name="client">The Earth Observation Group.</param>
/// <param name="table">Reads a table.</param>
/// <param name="memory">What has been looked at.</param>
/// <param name="options">Thresholds.</param>
/// <param name="clock">Clock.</param>
public sealed class NightfirePoller(WatchSource source, EogClient client, IHotspotTable table, ILookMemory memory, WatchOptions options, TimeProvider clock) : IPoller
{
    private readonly VnfSatellite _satellite = source.Product == "noaa20" ? VnfSatellite.Noaa20 : VnfSatellite.SuomiNpp;

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Look>> PollAsync(WatchArea area, IReadOnlyList<string> cuedBy, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var looks = new TableLooks(source.Id, area, options.ViirsMatchKm);
        for (var age = source.Days; age >= 1; age--)
        {
            var night = new VnfNight(_satellite, today.AddDays(-age));
            if (looks.AreSettled(night.FileName, memory))
                continue;
            if (await FetchAsync(night, stop).ConfigureAwait(false) is { } file)
                yield return Looks(looks, area, night, file);
            else if (age == source.Days)
                yield return [.. looks.Places.Select(place => looks.Without(night.FileName, place, Midday(night.Date), LookOutcome.NoData, $"not published within {source.Days} days"))];
        }
    }

    private async Task<byte[]?> FetchAsync(VnfNight night, CancellationToken stop)
    {
        if (memory.ReadKept(night.FileName) is { } kept)
            return kept;
        var file = await client.GetNightAsync(night, stop).ConfigureAwait(false);
        if (file is not null)
            memory.Keep(night.FileName, file);
        return file;
    }

    private IReadOnlyList<Look> Looks(TableLooks looks, WatchArea area, VnfNight night, byte[] file)
    {
        var evidence = Evidence.Of(night.FileName, file);
        var inArea = BrightestPixels.Of(
            table.Read(file, night.FileName).Where(h => area.Box.Contains(h.Lat, h.Lon) && h.TimeUtc is not null), options.ViirsClusterKm, options.SamePass);
        return [.. looks.Places.Select(place =>
        {
            var seen = looks.Of(place, inArea);
            // The file's UTC date holds the middle of one local night everywhere: that night is the one a quiet look belongs to.
            return seen.Count > 0 ? looks.Seen(night.FileName, place, seen, evidence) : looks.NothingSeen(night.FileName, place, NightOf(night.Date, looks.Longitude(place)), evidence);
        })];
    }

    /// <summary>The local night whose midnight falls on a UTC date.</summary>
    private static DateOnly NightOf(DateOnly date, double longitude)
    {
        var night = LocalNight.NightOf(Midday(date), longitude);
        return DateOnly.FromDateTime(NightTimes.Midnight(night, longitude).UtcDateTime) == date ? night : night.AddDays(-1);
    }

    private static DateTimeOffset Midday(DateOnly date) => new(date.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
