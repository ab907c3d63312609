using FlareScope.Core.Analysis;
using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>Adds windows up to the summary of a series.</summary>
internal sealed class SeriesTally
{
    private readonly Dictionary<string, List<SeriesFlare>> _flares = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _rejected = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _warnings = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private int _windows;
    private int _sampled;
    private int _used;
    private double _toS;

    /// <summary>Adds a window.</summary>
    internal void Add(SeriesWindow window)
    {
        _windows++;
        (_sampled, _used, _toS) = (_sampled + window.Frames.Sampled, _used + window.Frames.Used, window.ToS);
        foreach (var (reason, count) in window.Frames.Rejected)
            _rejected[reason] = _rejected.GetValueOrDefault(reason) + count;
        _warnings.UnionWith(window.Warnings);
        foreach (var flare in window.Flares)
        {
            if (_flares.TryAdd(flare.Id, []))
                _order.Add(flare.Id);
            _flares[flare.Id].Add(flare);
        }
    }

    /// <summary>The summary so far.</summary>
    internal SeriesSummary Summary(SeriesSource source, ModelInfo? model, MethodInfo method) => new(
        SeriesWindow.CurrentSchema,
        SeriesSummary.SummaryKind,
        source,
        model,
        method,
        _toS,
        _windows,
        new(_sampled, _used, _rejected),
        [.. _order.Select(id => SeriesFlareSummary.Of(id, _flares[id]))],
        [.. _warnings]);
}
