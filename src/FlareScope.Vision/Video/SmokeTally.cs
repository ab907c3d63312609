using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using FlareScope.Core.Statistics;

namespace FlareScope.Vision.Video;

/// <summary>Counts, look by look of the detector, the smoke of a window that belongs to no flame.</summary>
internal sealed class SmokeTally
{
    private readonly List<double> _opacities = [];
    private int _looks;
    private int _smoking;
    private PixelBox? _largest;
    private string? _reason;

    /// <summary>Adds a look.</summary>
    /// <param name="smokes">What smoked without a flame, with its boxes; steam is none of it.</param>
    internal void Look(IReadOnlyList<(SmokeMeasurement Smoke, IEnumerable<PixelBox> Boxes)> smokes)
    {
        _looks++;
        var dark = smokes.Where(s => s.Smoke.Kind != SmokeMeasurement.Steam).ToList();
        if (dark.Count == 0)
            return;
        _smoking++;
        _opacities.AddRange(dark.Select(s => s.Smoke.OpacityPercent).OfType<double>());
        _reason = dark.Select(s => s.Smoke.Reason).FirstOrDefault(r => r is not null) ?? _reason;
        var box = dark.SelectMany(s => s.Boxes).MaxBy(Area);
        if (_largest is null || Area(box) > Area(_largest.Value))
            _largest = box;
    }

    /// <summary>What it comes to; null without smoke.</summary>
    internal SeriesSmoke? Sum() => _largest is not { } box
        ? null
        : new(_smoking / (double)_looks, box, _opacities.Count == 0 ? null : Moments.Median([.. _opacities]), _opacities.Count == 0 ? _reason : null);

    private static double Area(PixelBox box) => box.Width * box.Height;
}
