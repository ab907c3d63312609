namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>Chooses the errors that say most: the largest flames missed, the surest false boxes, the surest boxes that sit badly.</summary>
public static class WorstErrors
{
    /// <summary>Least overlap at which a wrong box is taken as an attempt at a drawn one.</summary>
    private const double Attempt = .1;

    /// <summary>Chooses them, the worst first within each kind, no picture twice within a kind.</summary>
    /// <param name="images">Pictures with truth and detections.</param>
    /// <param name="confidence">Confidence of the boxes that count.</param>
    /// <param name="perKind">At most this many of each kind.</param>
    public static IReadOnlyList<DetectionError> Of(IReadOnlyList<EvaluatedImage> images, double confidence, int perKind = 8)
    {
        ArgumentNullException.ThrowIfNull(images);
        var errors = images.SelectMany(i => In(i, confidence)).ToLookup(e => e.Kind);
        return
        [
            .. Worst(errors[DetectionErrorKind.MissedFlame], e => SizeIn(e.Image, e.Truth!.Box)),
            .. Worst(errors[DetectionErrorKind.FalseAlarm], e => e.Found!.Score),
            .. Worst(errors[DetectionErrorKind.BadBox], e => e.Found!.Score),
        ];

        IEnumerable<DetectionError> Worst(IEnumerable<DetectionError> kind, Func<DetectionError, double> badness) =>
            kind.OrderByDescending(badness).DistinctBy(e => e.Image).Take(perKind);
    }

    private static IEnumerable<DetectionError> In(EvaluatedImage image, double confidence)
    {
        var pairs = BoxPairing.Of(image, confidence);
        var missed = pairs.Where(p => p.Found is null).Select(p => p.Truth!).ToList();
        foreach (var found in pairs.Where(p => p.Truth is null).Select(p => p.Found!).OrderByDescending(d => d.Score))
        {
            var near = missed.Where(t => t.Class == found.Class).MaxBy(t => t.Box.IntersectionOverUnion(found.Box));
            if (near is not null && near.Box.IntersectionOverUnion(found.Box) >= Attempt)
            {
                missed.Remove(near);
                yield return new DetectionError(DetectionErrorKind.BadBox, image, near, found);
            }
            else if (!image.Truth.Any(t => t.Class == found.Class && t.Box.IntersectionOverUnion(found.Box) >= Attempt))
            {
                // A second box on a truth box already found is a duplicate, not an alarm over nothing.
                yield return new DetectionError(DetectionErrorKind.FalseAlarm, image, null, found);
            }
        }

        foreach (var flame in missed.Where(t => t.Class == DetectionClass.Flame))
            yield return new DetectionError(DetectionErrorKind.MissedFlame, image, flame, null);
    }

    private static double SizeIn(EvaluatedImage image, PixelBox box) => Math.Sqrt(box.Area) / (image.LongerSide ?? 1);
}
