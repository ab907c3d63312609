using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using FlareScope.Core.Statistics;
using SkiaSharp;

namespace FlareScope.Vision.Video;

/// <summary>Gathers the frames of one window.</summary>
/// <param name="index">Number of the window.</param>
/// <param name="options">How a video is measured.</param>
internal sealed class WindowBuilder(int index, VideoOptions options)
{
    private readonly SortedDictionary<string, int> _rejected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TrackWindow> _tracks = new(StringComparer.Ordinal);
    private readonly List<(double X, double Y)> _shifts = [];
    private SKBitmap? _frame;
    private Dictionary<string, FlameMeasurement> _flames = [];
    private double _frameMiss = double.PositiveInfinity;
    private int _sampled;
    private int _used;
    private int _unknownShifts;
    private double _lastS;
    private DateTimeOffset? _startedAt;

    /// <summary>Number of the window.</summary>
    internal int Index => index;

    /// <summary>A frame has come.</summary>
    internal void Sample(double timeS, DateTimeOffset? capturedAt)
    {
        _sampled++;
        _lastS = timeS;
        _startedAt ??= capturedAt?.AddSeconds((index * options.WindowS) - timeS);
    }

    /// <summary>The whole frame is left out.</summary>
    internal void Reject(string reason) => _rejected[reason] = _rejected.GetValueOrDefault(reason) + 1;

    /// <summary>The frame is used.</summary>
    internal void Use((double X, double Y)? shift)
    {
        _used++;
        if (shift is { } known)
            _shifts.Add(known);
        else
            _unknownShifts++;
    }

    /// <summary>The gatherer of smoke that belongs to no flame.</summary>
    internal SmokeTally Smoke { get; } = new();

    /// <summary>The gatherer of a flare.</summary>
    internal TrackWindow Track(string id, int width, int height)
    {
        if (_tracks.TryGetValue(id, out var track))
            return track;
        var cell = (Math.Max(width, height) + options.MapCells - 1) / options.MapCells;
        return _tracks[id] = new(new IntermittencyMap((width + cell - 1) / cell, (height + cell - 1) / cell, cell));
    }

    /// <summary>Keeps the frame whose flame is nearest to the median so far.</summary>
    /// <param name="picture">The frame.</param>
    /// <param name="id">Its largest flare.</param>
    /// <param name="flames">Makes the description of its flames.</param>
    internal void Keep(SKBitmap picture, string id, Func<Dictionary<string, FlameMeasurement>> flames)
    {
        var sizes = _tracks[id].Sightings;
        var median = Moments.Median([.. sizes.Select(s => s.Size.AreaPx)]);
        var miss = Math.Abs(Math.Log(Math.Max(1, sizes[^1].Size.AreaPx) / Math.Max(1, median)));
        if (!options.KeepPictures || !(miss < _frameMiss))
            return;
        _frame?.Dispose();
        (_frame, _frameMiss, _flames) = (picture.Copy(), miss, flames());
    }

    /// <summary>Ends the window.</summary>
    /// <param name="source">The video.</param>
    /// <param name="estimator">From frames to figures.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="last">Whether the source ends here.</param>
    internal MeasuredWindow Close(SeriesSource source, FlareEstimator estimator, ulong seed, bool last)
    {
        var listed = _tracks.Where(t => t.Value.Sightings.Count >= Math.Max(2, options.ListedShare * _used)).ToList();
        foreach (var (_, track) in listed)
        {
            for (var i = 0; i < _used; i++)
                track.Map.Count();
        }

        var flares = listed
            .Select((t, i) => estimator.Of(t.Key, t.Value, _used, source.Width, source.Height, unchecked(seed + (ulong)(index * 64) + (ulong)i)))
            .OrderByDescending(f => f.Size?.AreaPx.P50 ?? 0)
            .ToList();
        var smoke = Smoke.Sum();
        var window = new SeriesWindow(
            SeriesWindow.CurrentSchema,
            SeriesWindow.WindowKind,
            source,
            index,
            index * options.WindowS,
            last ? _lastS : (index + 1) * options.WindowS,
            _startedAt,
            new(_sampled, _used, _rejected),
            Camera(),
            flares,
            smoke,
            Warnings(smoke));
        return new(window, new(_frame, _flames, listed.ToDictionary(t => t.Key, t => t.Value.Map)));
    }

    private SeriesCamera Camera() => _shifts.Count == 0
        ? new(null, null, null, _unknownShifts)
        : new(
            Math.Round(Moments.Median([.. _shifts.Select(s => s.X)]), 2),
            Math.Round(Moments.Median([.. _shifts.Select(s => s.Y)]), 2),
            Math.Round(_shifts.Max(s => double.Hypot(s.X, s.Y)), 2),
            _unknownShifts);

    private List<string> Warnings(SeriesSmoke? smoke)
    {
        var codes = new List<string>();
        foreach (var reason in (string[])[FrameRejection.CameraMoved, FrameRejection.SizeChanged])
        {
            if (_rejected.ContainsKey(reason))
                codes.Add(reason);
        }

        if (_rejected.GetValueOrDefault(FrameRejection.Frozen) * 2 > _sampled)
            codes.Add(WarningCodes.Frozen);
        if (_used < options.Series.GoodFrames)
            codes.Add(WarningCodes.FewFrames);
        if (smoke?.Share >= options.SmokeShare)
            codes.Add(WarningCodes.SmokeWithoutFlame);
        return codes;
    }
}
