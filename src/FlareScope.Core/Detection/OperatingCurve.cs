namespace FlareScope.Core.Detection;

/// <summary>
/// Precision and recall of one class at every confidence that can be chosen. Boxes of equal score cannot be told apart
/// by a confidence, so they enter together: one point for each distinct score.
/// </summary>
internal sealed class OperatingCurve
{
    private readonly long _truth;
    private readonly List<Point> _points = [];

    /// <summary>Walks the detections, best first.</summary>
    /// <param name="sample">The weighted class.</param>
    /// <param name="threshold">Index of the overlap threshold.</param>
    internal OperatingCurve(Resample sample, int threshold)
    {
        _truth = sample.Truth;
        var rows = sample.Matches.Rows;
        var kept = sample.Kept(threshold);
        var hits = 0L;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].IsHit(threshold))
                hits += sample.Weight(i);
            var endOfTie = i + 1 == rows.Length || rows[i + 1].Score != rows[i].Score;
            if (endOfTie && kept[i] > 0)
                _points.Add(new Point(rows[i].Score, hits, kept[i]));
        }
    }

    /// <summary>The curve, from the highest confidence down; empty without truth.</summary>
    internal IReadOnlyList<PrecisionRecallPoint> Points => _truth == 0
        ? []
        : [.. _points.Select(p => new PrecisionRecallPoint(p.Score, p.Precision, p.Hits / (double)_truth))];

    /// <summary>Precision, recall and F1 of the boxes at or above a confidence; all null without truth.</summary>
    internal (double? Precision, double? Recall, double? F1) At(double confidence)
    {
        if (_truth == 0)
            return (null, null, null);
        var kept = _points.FindLastIndex(p => p.Score >= confidence);
        if (kept < 0)
            return (null, 0, 0);
        var point = _points[kept];
        return (point.Precision, point.Hits / (double)_truth, 2.0 * point.Hits / (point.Kept + _truth));
    }

    /// <summary>The same with its confidence.</summary>
    internal OperatingPoint PointAt(double confidence)
    {
        var (precision, recall, f1) = At(confidence);
        return new OperatingPoint(confidence, precision, recall, f1);
    }

    /// <summary>The largest recall at a confidence whose precision is at least <paramref name="precision"/>; 0 when none is, null without truth.</summary>
    internal double? RecallAt(double precision)
    {
        if (_truth == 0)
            return null;
        var best = _points.FindLast(p => p.Precision >= precision);
        return best.Hits / (double)_truth;
    }

    private readonly record struct Point(double Score, long Hits, long Kept)
    {
        internal double Precision => Hits / (double)Kept;
    }
}
