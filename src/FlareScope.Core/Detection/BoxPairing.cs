namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>Pairs the boxes of one picture at a confidence, overlap .50: within a class as COCO does, then what is left across classes.</summary>
internal static class BoxPairing
{
    private const double Iou50 = .5;

    /// <summary>Every truth box and every box kept, each once.</summary>
    internal static IReadOnlyList<BoxPair> Of(EvaluatedImage image, double confidence)
    {
        var pairs = new List<BoxPair>();
        var truth = image.Truth.ToList();
        // The cut at COCO's largest number of boxes comes before the confidence, as in every other figure.
        var found = image.Found.GroupBy(d => d.Class)
            .SelectMany(c => c.OrderByDescending(d => d.Score).Take(CocoProtocol.MaxDetections))
            .Where(d => d.Score >= confidence).OrderByDescending(d => d.Score).ToList();
        Take(pairs, truth, found, (t, d) => t.Class == d.Class);
        Take(pairs, truth, found, (_, _) => true);
        return [.. pairs, .. truth.Select(t => new BoxPair(t, null)), .. found.Select(d => new BoxPair(null, d))];
    }

    private static void Take(List<BoxPair> pairs, List<LabelledBox> truth, List<Detection> found, Func<LabelledBox, Detection, bool> mayPair)
    {
        foreach (var box in found.ToArray())
        {
            // The later one of equals, as the matcher of the figures takes it.
            var best = truth.Where(t => mayPair(t, box) && t.Box.IntersectionOverUnion(box.Box) >= Iou50)
                .Reverse().MaxBy(t => t.Box.IntersectionOverUnion(box.Box));
            if (best is null)
                continue;
            pairs.Add(new BoxPair(best, box));
            truth.Remove(best);
            found.Remove(box);
        }
    }
}
