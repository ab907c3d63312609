namespace FlareScope.Core.Detection;

/// <summary>
/// COCO average precision: precision made non-increasing in recall, read at 101 recall levels and averaged.
/// Source: the COCO detection protocol, cocodataset/cocoapi, cocoeval.py, <c>accumulate</c>.
/// </summary>
internal static class InterpolatedPrecision
{
    /// <summary>Average precision of one class at one overlap.</summary>
    /// <param name="matches">The matched class.</param>
    /// <param name="threshold">Index of the overlap threshold.</param>
    /// <param name="weights">How often each picture is taken; all 1 for the set itself.</param>
    /// <returns>0..1, or null when no truth box counts.</returns>
    /// <remarks>
    /// The pass runs from the worst detection to the best, so the running maximum of precision is the envelope and no curve need
    /// be stored. A picture taken twice yields two equal detections; only the end of such a run can lie on the envelope, so
    /// counting it at once by its weight gives the same figure as writing it out.
    /// </remarks>
    internal static double? Average(ClassMatches matches, int threshold, ReadOnlySpan<int> weights)
    {
        var truth = (double)matches.TruthCount(weights);
        if (truth == 0)
            return null;

        var (hits, falseAlarms) = Totals(matches, threshold, weights);
        var level = LevelsReached(CocoProtocol.RecallLevels - 1, hits / truth);
        double sum = 0, envelope = 0;
        for (var i = matches.Rows.Length - 1; i >= 0; i--)
        {
            var row = matches.Rows[i];
            var weight = weights[row.Image];
            if (weight == 0 || row.IsIgnored(threshold))
                continue;
            if (!row.IsHit(threshold))
            {
                falseAlarms -= weight;
                continue;
            }

            envelope = Math.Max(envelope, hits / (double)(hits + falseAlarms));
            hits -= weight;
            var left = LevelsReached(level, hits / truth);
            sum += (level - left) * envelope;
            level = left;
        }

        // Recall level 0 is what is left; it reads the whole envelope's maximum.
        return (sum + envelope) / CocoProtocol.RecallLevels;
    }

    private static (long Hits, long FalseAlarms) Totals(ClassMatches matches, int threshold, ReadOnlySpan<int> weights)
    {
        long hits = 0, falseAlarms = 0;
        foreach (var row in matches.Rows)
        {
            if (row.IsHit(threshold))
                hits += weights[row.Image];
            else if (!row.IsIgnored(threshold))
                falseAlarms += weights[row.Image];
        }

        return (hits, falseAlarms);
    }

    /// <summary>The highest recall level not above <paramref name="recall"/>, searched downwards.</summary>
    private static int LevelsReached(int from, double recall)
    {
        while (CocoProtocol.RecallLevel(from) > recall)
            from--;
        return from;
    }
}
