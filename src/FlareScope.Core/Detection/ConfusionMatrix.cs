namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>
/// What was taken for what at a confidence, overlap .50. Boxes are first paired within their class exactly as COCO does, so that the
/// diagonal is the count behind the recall; what is left is then paired across the classes in the same greedy way.
/// </summary>
/// <param name="Flame">Truth boxes of flame.</param>
/// <param name="Smoke">Truth boxes of smoke.</param>
/// <param name="Background">Found boxes with no truth below them: false boxes, also on pictures that do show something.</param>
public sealed record ConfusionMatrix(ConfusionRow Flame, ConfusionRow Smoke, ConfusionRow Background)
{
    private const int Nothing = 2;

    internal static ConfusionMatrix Of(IReadOnlyList<EvaluatedImage> images, double confidence)
    {
        var counts = new long[3, 3];
        foreach (var pair in images.SelectMany(i => BoxPairing.Of(i, confidence)))
            counts[IndexOf(pair.Truth?.Class), IndexOf(pair.Found?.Class)]++;
        return new ConfusionMatrix(Row(0), Row(1), Row(Nothing));

        ConfusionRow Row(int truth) => new(counts[truth, 0], counts[truth, 1], truth == Nothing ? null : counts[truth, Nothing]);
    }

    private static int IndexOf(DetectionClass? kind) => kind is { } known ? (int)known : Nothing;
}
