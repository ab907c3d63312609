namespace FlareScope.Vision.Inference;

/// <summary>Non-maximum suppression: greedy, class by class.</summary>
internal static class Nms
{
    /// <summary>Boxes kept of one picture at most (COCO counts 100).</summary>
    internal const int MaxBoxes = 300;

    /// <summary>
    /// Keeps the best box of each overlapping family of one class. Ties are broken by class and then by the order given,
    /// so the same input always gives the same output.
    /// </summary>
    /// <param name="boxes">Boxes in any order.</param>
    /// <param name="iou">A box that overlaps a kept one of its class by more than this is dropped.</param>
    /// <returns>Kept boxes, best score first.</returns>
    internal static List<ScoredBox> Suppress(IReadOnlyList<ScoredBox> boxes, double iou)
    {
        var kept = new List<ScoredBox>();
        foreach (var box in boxes.OrderByDescending(b => b.Score).ThenBy(b => b.ClassIndex)) // a stable sort
        {
            if (kept.Count == MaxBoxes)
                break;
            if (!kept.Exists(k => k.ClassIndex == box.ClassIndex && k.Box.IntersectionOverUnion(box.Box) > iou))
                kept.Add(box);
        }

        return kept;
    }
}
