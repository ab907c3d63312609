namespace FlareScope.Core.Detection;

/// <summary>
/// Compares two models by a paired bootstrap: both are scored on the same resamples of pictures, so that what makes a picture hard
/// for both cancels out. Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapters 13 and 16.
/// </summary>
public static class ModelComparer
{
    /// <summary>Compares them.</summary>
    /// <param name="a">The pictures with the boxes of the first model.</param>
    /// <param name="b">The same pictures in the same order with the boxes of the second.</param>
    /// <param name="options">Bootstrap, and the first model's confidence.</param>
    /// <param name="against">The evaluation of the second model; its confidence is used.</param>
    /// <exception cref="ArgumentException">The pictures are not the same.</exception>
    public static ModelComparison Compare(
        IReadOnlyList<EvaluatedImage> a, IReadOnlyList<EvaluatedImage> b, EvaluationOptions options, EvaluationResult against)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(against);
        if (!a.Select(i => i.Name).SequenceEqual(b.Select(i => i.Name), StringComparer.Ordinal))
            throw new ArgumentException("Two models are compared on the same pictures in the same order.", nameof(b));

        var (setA, setB) = (new MatchedSet(a, options.Confidence), new MatchedSet(b, against.Confidence));
        var once = PictureResamples.Once(a.Count);
        var (scoreA, scoreB) = (setA.Score(once), setB.Score(once));
        var draws = PictureResamples.Draw(a.Count, options).Select(w => (A: setA.Score(w), B: setB.Score(w))).ToArray();

        ComparedFigure Of(Func<DetectionScores, double?> figure, bool lessIsBetter = false) => ComparedFigure.Of(
            figure(scoreA), figure(scoreB), draws.Select(d => (figure(d.A), figure(d.B))), options.IntervalLevel, lessIsBetter);
        return new ModelComparison
        {
            ConfidenceA = options.Confidence,
            ConfidenceB = against.Confidence,
            Level = options.IntervalLevel,
            Resamples = draws.Length,
            Map50 = Of(s => s.Map50),
            Map5095 = Of(s => s.Map5095),
            Classes = PerClass<ComparedClass>.From(c => new ComparedClass(
                Of(s => s.Classes[c].Ap50),
                Of(s => s.Classes[c].Ap5095),
                Of(s => s.Classes[c].Precision),
                Of(s => s.Classes[c].Recall),
                Of(s => s.Classes[c].F1))),
            FalseAlarmShare = Of(s => s.FalseAlarmShare, lessIsBetter: true),
            FalseAlarmTest = FalseAlarmTest.Of(
                from pair in a.Zip(b)
                where pair.First.IsNegative
                select (Alarms(pair.First, options.Confidence), Alarms(pair.Second, against.Confidence))),
            Against = against,
        };
    }

    private static bool Alarms(EvaluatedImage image, double confidence) => FalseAlarms.HighestScore(image) >= confidence;
}
