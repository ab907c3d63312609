using System.Buffers;

namespace FlareScope.Vision.Inference;

/// <summary>Non-maximum suppression: greedy, class by class.</summary>
internal static class Nms
{
    /// <summary>Boxes kept of one picture at most (COCO counts 100).</summary>
    internal const int MaxBoxes = 300;

    private static readonly Comparison<Ranked> BestFirst = static (a, b) =>
    {
        var byScore = b.Box.Score.CompareTo(a.Box.Score);
        var byClass = byScore != 0 ? byScore : a.Box.ClassIndex.CompareTo(b.Box.ClassIndex);
        return byClass != 0 ? byClass : a.Place.CompareTo(b.Place);
    };

    /// <summary>
    /// Keeps the best box of each overlapping family of one class. Ties are broken by class and then by the order given,
    /// so the same input always gives the same output.
    /// </summary>
    /// <param name="boxes">Boxes in any order.</param>
    /// <param name="iou">A box that overlaps a kept one of its class by more than this is dropped; 1 keeps all.</param>
    /// <param name="kept">Receives the kept boxes, best score first; emptied before.</param>
    internal static void Suppress(ReadOnlySpan<ScoredBox> boxes, double iou, List<ScoredBox> kept)
    {
        kept.Clear();
        var ranked = ArrayPool<Ranked>.Shared.Rent(boxes.Length);
        for (var i = 0; i < boxes.Length; i++)
            ranked[i] = new(boxes[i], i);
        var sorted = ranked.AsSpan(0, boxes.Length);
        sorted.Sort(BestFirst);
        foreach (var (box, _) in sorted)
        {
            if (kept.Count == MaxBoxes)
                break;
            if (!Covered(box, iou, kept))
                kept.Add(box);
        }

        ArrayPool<Ranked>.Shared.Return(ranked);
    }

    private static bool Covered(ScoredBox box, double iou, List<ScoredBox> kept)
    {
        foreach (var other in kept)
        {
            if (other.ClassIndex == box.ClassIndex && other.Box.IntersectionOverUnion(box.Box) > iou)
                return true;
        }

        return false;
    }

    private readonly record struct Ranked(ScoredBox Box, int Place);
}
