using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Collects how well flame outlines agree with truth masks, picture by picture.</summary>
/// <param name="segmenter">What draws the outlines.</param>
/// <param name="confidence">Least score of the detector's boxes taken.</param>
internal sealed class MaskEvaluator(FlameSegmenter segmenter, double confidence)
{
    private readonly FlareGrouper _grouper = new();
    private readonly List<(string Source, MaskComparison Detected, MaskComparison TruthBoxes)> _pictures = [];

    /// <summary>Compares one picture; nothing happens when it has no truth mask.</summary>
    /// <exception cref="Core.UserInputException"><c>mask-invalid</c>: its mask is broken.</exception>
    internal void Add(DatasetImage image, EvaluatedImage evaluated, SKBitmap picture)
    {
        var truth = TruthMask.Read(image, evaluated.Name, picture.Width, picture.Height);
        if (truth is null)
            return;
        var detected = evaluated.Found.Where(d => d.Score >= confidence);
        var drawn = evaluated.Truth.Select(t => new Detection(t.Class, Score: 1, t.Box));
        _pictures.Add((image.Source, Compare(truth, picture, [.. detected]), Compare(truth, picture, [.. drawn])));
    }

    /// <summary>The figures so far.</summary>
    internal MaskResult Result()
    {
        var sources = new SortedDictionary<string, MaskScores>(StringComparer.Ordinal);
        foreach (var source in _pictures.GroupBy(p => p.Source, StringComparer.Ordinal))
            sources.Add(source.Key, Summarise([.. source]));
        return new MaskResult(Summarise(_pictures)) { BySource = sources };
    }

    private static MaskScores Summarise(IReadOnlyList<(string Source, MaskComparison Detected, MaskComparison TruthBoxes)> pictures) =>
        new(MaskSummary.From(pictures.Select(p => p.Detected)), MaskSummary.From(pictures.Select(p => p.TruthBoxes)));

    private MaskComparison Compare(byte[] truth, SKBitmap picture, IReadOnlyList<Detection> boxes)
    {
        var found = new byte[truth.Length];
        // Boxes are joined as an analysis joins them: the outline belongs to the flare, not to the box.
        var flames = _grouper.Group(boxes).Select(g => g.Flames.Select(f => f.Box).ToArray()).Where(b => b.Length > 0).ToArray();
        foreach (var flame in flames)
        {
            var neighbours = flames.Where(f => f != flame).SelectMany(f => f).ToArray();
            if (segmenter.Measure(picture, flame, neighbours) is { } region)
                Paint(region.Mask, found, picture.Width);
        }

        return MaskComparison.Compare(truth, found);
    }

    private static void Paint(FlameMask mask, byte[] pixels, int width)
    {
        var right = Math.Min(mask.Left + (mask.Columns * mask.CellPx), mask.PictureWidth);
        var bottom = Math.Min(mask.Top + (mask.Rows * mask.CellPx), mask.PictureHeight);
        for (var y = mask.Top; y < bottom; y++)
        {
            for (var x = mask.Left; x < right; x++)
            {
                if (mask.Contains(x, y))
                    pixels[(y * width) + x] = 1;
            }
        }
    }
}
