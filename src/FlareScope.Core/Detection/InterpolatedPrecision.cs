namespace FlareScope.Core.Detection;

/// <summary>
/// COCO average precision: precision made non-increasing in recall, read at 101 recall levels and averaged.
/// Source: the COCO detection protocol, cocodataset/cocoapi, cocoeval.py, <c>accumulate</c>.
/// </summary>
internal static class InterpolatedPrecision
{
    /// <summary>Average precision of one class at one overlap.</summary>
    /// <param name="sample">The weighted class.</param>
    /// <param name="threshold">Index of the overlap threshold.</param>
    /// <returns>0..1, or null when no truth box counts.</returns>
    /// <remarks>
    /// Precision can only peak at a hit, so hits alone are visited, from the worst to the best: the running maximum is then the
    /// envelope and no curve need be stored. A picture taken twice yields two equal detections; only the end of such a run can lie
    /// on the envelope, so counting it at once by its weight gives the same figure as writing it out.
    /// </remarks>
    internal static double? Average(Resample sample, int threshold)
    {
        if (sample.Truth == 0)
            return null;

        var kept = sample.Kept(threshold);
        var rows = sample.Matches.Hits(threshold);
        var hits = 0L;
        foreach (var row in rows)
            hits += sample.Weight(row);

        var level = LevelReached(CocoProtocol.RecallLevels - 1, hits / (double)sample.Truth);
        double sum = 0, envelope = 0;
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            var weight = sample.Weight(rows[i]);
            if (weight == 0)
                continue;
            envelope = Math.Max(envelope, hits / (double)kept[rows[i]]);
            hits -= weight;
            var left = LevelReached(level, hits / (double)sample.Truth);
            sum += (level - left) * envelope;
            level = left;
        }

        // Recall level 0 is what is left; it reads the maximum of the whole envelope.
        return (sum + envelope) / CocoProtocol.RecallLevels;
    }

    /// <summary>The highest recall level not above <paramref name="recall"/>, searched downwards.</summary>
    private static int LevelReached(int from, double recall)
    {
        while (CocoProtocol.RecallLevel(from) > recall)
            from--;
        return from;
    }
}
