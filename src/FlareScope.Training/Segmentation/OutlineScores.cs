using FlareScope.Core.Statistics;

namespace FlareScope.Training.Segmentation;

/// <summary>Figures of one way of outlining over a set of pictures; misses count as IoU 0 and area error 1.</summary>
/// <param name="Outliner">Which way.</param>
/// <param name="Pictures">Pictures scored.</param>
/// <param name="Scenes">Scenes they show.</param>
/// <param name="Crops">Flares in them.</param>
/// <param name="Missed">Pictures without any flame pixel found.</param>
/// <param name="MedianIou">Median intersection over union.</param>
/// <param name="P10Iou">The overlap that nine tenths of the pictures exceed.</param>
/// <param name="MedianAreaError">Median of |found − truth| / truth.</param>
/// <param name="P90AreaError">The area error that nine tenths do not exceed.</param>
/// <param name="MedianAreaRatio">Median of found / truth: 1 is no bias.</param>
/// <param name="MsPerCrop">Median over pictures of the time of one flare, ms.</param>
internal sealed record OutlineScores(
    string Outliner,
    int Pictures,
    int Scenes,
    int Crops,
    int Missed,
    BoundedFigure MedianIou,
    BoundedFigure P10Iou,
    BoundedFigure MedianAreaError,
    BoundedFigure P90AreaError,
    BoundedFigure MedianAreaRatio,
    double MsPerCrop)
{
    /// <summary>Puts the figures of at least one picture together.</summary>
    public static OutlineScores Of(string outliner, IReadOnlyList<OutlinedPicture> pictures)
    {
        double[] overlaps = [.. pictures.Select(p => p.Iou)];
        double[] errors = [.. pictures.Select(p => p.AreaError)];
        double[] ratios = [.. pictures.Select(p => p.Comparison.FoundPixels / (double)p.Comparison.TruthPixels)];
        string[] scenes = [.. pictures.Select(p => p.Scene)];
        double[] times = [.. pictures.Where(p => p.Crops > 0).Select(p => p.Milliseconds / p.Crops).Order()];
        return new OutlineScores(
            outliner,
            pictures.Count,
            scenes.Distinct().Count(),
            pictures.Sum(p => p.Crops),
            pictures.Count(p => p.Comparison.FoundPixels == 0),
            BoundedFigure.Percentile(overlaps, scenes, 0.5),
            BoundedFigure.Percentile(overlaps, scenes, 0.1),
            BoundedFigure.Percentile(errors, scenes, 0.5),
            BoundedFigure.Percentile(errors, scenes, 0.9),
            BoundedFigure.Percentile(ratios, scenes, 0.5),
            times.Length == 0 ? 0 : Quantiles.Percentile(times, 0.5));
    }
}
