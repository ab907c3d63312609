namespace FlareScope.Core.Detection;

/// <summary>How one class depends on the confidence, overlap .50.</summary>
/// <param name="PrecisionRecall">COCO's 101 points; their mean precision is the average precision. Empty without truth.</param>
/// <param name="ByConfidence">At the confidences .01, .02 … .99; empty without truth.</param>
/// <param name="BestF1">Where F1 is largest, the highest confidence of equals; null without truth or without boxes.</param>
public sealed record ClassCurves(
    IReadOnlyList<RecallLevelPoint> PrecisionRecall, IReadOnlyList<OperatingPoint> ByConfidence, OperatingPoint? BestF1)
{
    internal static ClassCurves Of(ClassMatches matches, int pictures)
    {
        var sample = new Resample(matches, PictureResamples.Once(pictures));
        if (sample.Truth == 0)
            return new ClassCurves([], [], null);
        var curve = new OperatingCurve(sample, 0);
        return new ClassCurves(
            Levels(sample),
            [.. ConfidenceGrid.Values.Select(curve.PointAt)],
            curve.Points.Select(p => curve.PointAt(p.Confidence)).MaxBy(p => p.F1));
    }

    private static RecallLevelPoint[] Levels(Resample sample)
    {
        var rows = sample.Matches.Rows;
        var hits = sample.Matches.Hits(0);
        var kept = sample.Kept(0);
        var points = new RecallLevelPoint[CocoProtocol.RecallLevels];
        var (envelope, hit) = (0.0, hits.Length);
        for (var level = points.Length - 1; level >= 0; level--)
        {
            // The hit numbered h brings recall h / truth; the first whose recall is not below the level reaches it.
            while (hit > 0 && hit / (double)sample.Truth >= CocoProtocol.RecallLevel(level))
            {
                envelope = Math.Max(envelope, hit / (double)kept[hits[hit - 1]]);
                hit--;
            }

            var reached = hit < hits.Length;
            points[level] = new(CocoProtocol.RecallLevel(level), envelope, reached ? rows[hits[hit]].Score : null);
        }

        return points;
    }
}
