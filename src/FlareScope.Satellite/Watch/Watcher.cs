using System.Globalization;
using FlareScope.Core;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>
/// Asks every source when it is due, stores every look, and lets detections of one source call for a scene of another (tip and
/// cue). What it knows lies in the store after every item, so it may be stopped or killed at any moment and goes on from there.
/// </summary>
/// <param name="config">What is watched.</param>
/// <param name="pollers">One poller for each source, by source id.</param>
/// <param name="store">Where looks go.</param>
/// <param name="clock">Clock.</param>
/// <param name="events">Told what happens.</param>
public sealed class Watcher(WatchConfig config, IReadOnlyDictionary<string, IPoller> pollers, LookStore store, TimeProvider clock, WatchEvents events)
{
    private readonly Dictionary<string, DateTimeOffset> _due = new(StringComparer.Ordinal);
    private List<Cue> _cues = [];
    private int _stored;
    private int _failed;

    /// <summary>Asks every source once, whether it is due or not.</summary>
    /// <exception cref="OperationCanceledException">Stopped; everything so far is stored.</exception>
    public async Task<WatchSummary> RunOnceAsync(CancellationToken stop)
    {
        Load();
        foreach (var source in InOrder())
            await PollAsync(source, stop).ConfigureAwait(false);
        return new WatchSummary(_stored, _failed);
    }

    /// <summary>Asks every source when it is due, until stopped.</summary>
    /// <returns>What was done when it was stopped.</returns>
    public async Task<WatchSummary> RunAsync(CancellationToken stop)
    {
        Load();
        try
        {
            while (true)
            {
                // One after the other, tips first: a scene that a tip calls for is then asked for in the same round.
                foreach (var source in InOrder())
                {
                    if (_due[source.Id] <= clock.GetUtcNow())
                        await PollAsync(source, stop).ConfigureAwait(false);
                }
                var (next, at) = _due.MinBy(d => d.Value);
                var wait = at - clock.GetUtcNow();
                if (wait <= TimeSpan.Zero)
                    continue;
                var pause = Task.Delay(wait, clock, stop);
                events.Said(string.Create(CultureInfo.InvariantCulture, $"next: {next} at {at:yyyy-MM-dd HH:mm} UTC"));
                await pause.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new WatchSummary(_stored, _failed);
        }
    }

    private IEnumerable<WatchSource> InOrder() => config.Sources.OrderBy(s => s.Kind);

    private void Load()
    {
        var state = store.ReadState();
        var now = clock.GetUtcNow();
        foreach (var source in config.Sources)
            _due[source.Id] = WatchSchedule.Due(source, state, now);
        _cues = [.. state.Cues];
    }

    private async Task PollAsync(WatchSource source, CancellationToken stop)
    {
        foreach (var area in config.Areas.Where(source.Covers))
        {
            var cuedBy = CuesFor(source, area);
            if (source.CuedBy.Count > 0 && cuedBy.Count == 0)
                continue;
            events.Said($"{source.Id}: asking about {area.Id}{(cuedBy.Count > 0 ? $" (cued by {string.Join(", ", cuedBy)})" : "")}");
            await PollAreaAsync(source, area, cuedBy, stop).ConfigureAwait(false);
        }
        _due[source.Id] = WatchSchedule.After(source, clock.GetUtcNow());
        Save();
    }

    private async Task PollAreaAsync(WatchSource source, WatchArea area, IReadOnlyList<string> cuedBy, CancellationToken stop)
    {
        var asked = clock.GetUtcNow();
        try
        {
            await foreach (var looks in pollers[source.Id].PollAsync(area, cuedBy, stop).WithCancellation(stop).ConfigureAwait(false))
                Store(looks);
        }
        catch (Exception failure) when (failure is RemoteFailureException or UserInputException)
        {
            // One source that is down must not stop the others; the look says so, and the schedule tries again.
            var itemId = $"poll/{asked.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}";
            Store([new Look(source.Id, area.Id, null, itemId, asked, LookOutcome.Failed)
            {
                Reason = failure.Message.ReplaceLineEndings(" "),
                LocalNight = LocalNight.NightOf(asked, area.Box.CentreLongitude),
                CuedBy = cuedBy,
            }]);
        }
    }

    private void Store(IReadOnlyList<Look> looks)
    {
        var now = clock.GetUtcNow();
        foreach (var look in store.Append(looks.Select(look => look with { StoredAtUtc = now })))
        {
            _stored++;
            if (look.Outcome == LookOutcome.Failed)
                _failed++;
            if (look.Outcome == LookOutcome.Detected)
                CallForScenes(look);
            events.Stored(look);
        }
    }

    /// <summary>A new detection makes every scene source that listens to it due at once.</summary>
    private void CallForScenes(Look look)
    {
        var listeners = config.Sources.Where(s => s.CuedBy.Contains(look.SourceId, StringComparer.Ordinal)).ToList();
        if (listeners.Count == 0)
            return;
        _cues.RemoveAll(cue => cue.AreaId == look.AreaId && cue.BySourceId == look.SourceId && cue.TimeUtc <= look.TimeUtc);
        if (!_cues.Exists(cue => cue.AreaId == look.AreaId && cue.BySourceId == look.SourceId))
            _cues.Add(new Cue(look.AreaId, look.SourceId, look.TimeUtc));
        foreach (var listener in listeners)
            _due[listener.Id] = clock.GetUtcNow();
        // The look is settled from now on, so nothing would give this cue again after a kill.
        Save();
    }

    /// <summary>Cues stay as long as the scene source looks back: the scene that shows what was seen may come days later.</summary>
    private List<string> CuesFor(WatchSource source, WatchArea area) =>
        [.. _cues.Where(cue => cue.AreaId == area.Id && source.CuedBy.Contains(cue.BySourceId, StringComparer.Ordinal) && cue.TimeUtc >= clock.GetUtcNow().AddDays(-source.Days))
            .Select(cue => cue.BySourceId)];

    private void Save()
    {
        var longest = config.Sources.Max(s => s.Days);
        _cues.RemoveAll(cue => cue.TimeUtc < clock.GetUtcNow().AddDays(-longest));
        store.WriteState(new WatchState { NextDue = new Dictionary<string, DateTimeOffset>(_due, StringComparer.Ordinal), Cues = [.. _cues] });
    }
}
