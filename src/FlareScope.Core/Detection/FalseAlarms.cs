namespace FlareScope.Core.Detection;

/// <summary>How often a detector cries fire over a picture that shows none.</summary>
public static class FalseAlarms
{
    /// <summary>Share of the negatives with at least one box of any class at or above a confidence.</summary>
    /// <param name="images">The set; pictures with truth are left out of the count.</param>
    /// <param name="confidence">Confidence, 0..1.</param>
    /// <returns>0..1, or null when the set has no negative.</returns>
    public static double? Share(IEnumerable<EvaluatedImage> images, double confidence)
    {
        var highest = HighestScores(images);
        return highest.Length == 0 ? null : highest.Count(s => s >= confidence) / (double)highest.Length;
    }

    /// <summary>The smallest confidence at which at most a given share of the negatives raises a false alarm.</summary>
    /// <param name="images">The set to choose on: validation pictures, never the ones a result is reported on.</param>
    /// <param name="maxShare">Largest share allowed, 0..1.</param>
    /// <param name="step">The confidence is a multiple of this, so that it reads well; above 0.</param>
    /// <returns>A multiple of <paramref name="step"/> in (0, 1], or null when the set has no negative or no such confidence exists.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not positive or <paramref name="maxShare"/> is not 0..1.</exception>
    public static double? SelectConfidence(IEnumerable<EvaluatedImage> images, double maxShare = .01, double step = .001)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        ArgumentOutOfRangeException.ThrowIfNegative(maxShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxShare, 1);
        var highest = HighestScores(images);
        if (highest.Length == 0)
            return null;

        // Alarms may come from the first `allowed` pictures; the confidence must lie above the next one's highest score.
        var allowed = (int)Math.Floor((maxShare * highest.Length) + 1e-9);
        var mustExceed = allowed < highest.Length ? Math.Max(highest[allowed], 0) : 0;
        var steps = Math.Floor(mustExceed / step);
        double chosen;
        do
            chosen = Math.Round(++steps * step, 12);
        while (chosen <= mustExceed);
        return chosen <= 1 ? chosen : null;
    }

    /// <summary>The highest score of any box in a picture; negative infinity when it has none.</summary>
    internal static double HighestScore(EvaluatedImage image) =>
        image.Found.Select(d => d.Score).DefaultIfEmpty(double.NegativeInfinity).Max();

    private static double[] HighestScores(IEnumerable<EvaluatedImage> images) =>
        [.. images.Where(i => i.IsNegative).Select(HighestScore).OrderDescending()];
}
