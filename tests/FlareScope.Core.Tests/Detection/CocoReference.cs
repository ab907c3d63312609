namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;

/// <summary>
/// COCO average precision written down step by step as the protocol states it, without any shortcut:
/// lists are copied, curves are stored, each recall level is searched from the start. An oracle for the fast evaluator.
/// </summary>
internal static class CocoReference
{
    internal static double? AveragePrecision(IReadOnlyList<EvaluatedImage> images, DetectionClass c, double iou, AreaRange? range = null)
    {
        var area = range ?? AreaRange.All;
        var truths = images.Sum(i => i.Truth.Count(t => t.Class == c && area.Contains(t.Box.Area)));
        if (truths == 0)
            return null;

        var rows = images.SelectMany(i => MatchImage(i, c, iou, area)).OrderByDescending(r => r.Score).ToList();
        var precision = new List<double>();
        var recall = new List<double>();
        double hits = 0, falseAlarms = 0;
        foreach (var (_, hit) in rows)
        {
            hits += hit ? 1 : 0;
            falseAlarms += hit ? 0 : 1;
            precision.Add(hits / (hits + falseAlarms));
            recall.Add(hits / truths);
        }

        for (var i = precision.Count - 1; i > 0; i--)
            precision[i - 1] = Math.Max(precision[i - 1], precision[i]);

        var sum = 0.0;
        for (var level = 0; level <= 100; level++)
        {
            // The protocol's levels are multiples of the double .01: recall 7/25 lies just below level 28.
            var index = recall.FindIndex(r => r >= level * .01);
            sum += index < 0 ? 0 : precision[index];
        }

        return sum / 101;
    }

    private static IEnumerable<(double Score, bool Hit)> MatchImage(EvaluatedImage image, DetectionClass c, double iou, AreaRange area)
    {
        var truth = image.Truth.Where(t => t.Class == c).Select(t => t.Box).ToList();
        var counting = truth.Where(b => area.Contains(b.Area)).ToList();
        var ignored = truth.Where(b => !area.Contains(b.Area)).ToList();
        foreach (var found in image.Found.Where(d => d.Class == c).OrderByDescending(d => d.Score).Take(100))
        {
            // Truth that counts comes first; only a box that meets none of it may fall on ignored truth, and is then not counted.
            if (Take(counting, found.Box, iou))
                yield return (found.Score, true);
            else if (!Take(ignored, found.Box, iou) && area.Contains(found.Box.Area))
                yield return (found.Score, false);
        }
    }

    private static bool Take(List<PixelBox> free, PixelBox found, double iou)
    {
        var best = -1;
        for (var g = 0; g < free.Count; g++)
        {
            var overlap = found.IntersectionOverUnion(free[g]);
            if (overlap >= iou && (best < 0 || overlap >= found.IntersectionOverUnion(free[best])))
                best = g;
        }

        if (best >= 0)
            free.RemoveAt(best);
        return best >= 0;
    }
}
