using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference.Tiling;

/// <summary>Joins the boxes of several looks at one picture: pieces that a border cut become whole, what was seen twice counts once.</summary>
internal static class TileMerge
{
    /// <summary>The boxes of the picture, best score first.</summary>
    /// <param name="boxes">Boxes of every look.</param>
    /// <param name="iou">Two boxes of one class that overlap by more than this are one.</param>
    /// <param name="options">When two pieces are one.</param>
    internal static List<Detection> Merge(IReadOnlyList<LookedBox> boxes, double iou, TilingOptions options)
    {
        List<LookedBox> all = [.. boxes.Where(box => !box.IsCut), .. Joined([.. boxes.Where(box => box.IsCut)], options)];
        // Whole boxes come first, the surest of them, and at one score the tiles', which are finer than the look at the whole
        // picture; then pieces, the largest first: a piece tells less of a flame than a look that saw more of it.
        var whole = all.Where(box => !box.IsCut).OrderByDescending(box => box.Found.Score).ThenBy(box => box.Look == LookedBox.Whole);
        var pieces = all.Where(box => box.IsCut).OrderByDescending(box => box.Found.Box.Area);
        var kept = new List<LookedBox>();
        foreach (var box in whole.Concat(pieces))
        {
            if (!kept.Exists(other => Same(other, box, iou, options) || Beyond(box, other, options)))
                kept.Add(box);
        }

        return [.. kept.Select(box => box.Found).OrderByDescending(found => found.Score).Take(Nms.MaxBoxes)];
    }

    private static bool Same(LookedBox a, LookedBox b, double iou, TilingOptions options)
    {
        if (a.Found.Class != b.Found.Class)
            return false;
        var (first, second) = (a.Found.Box, b.Found.Box);
        if (first.IntersectionOverUnion(second) > iou)
            return true;
        return LookedBox.OfTwoLooks(a, b) && first.IntersectionArea(second) >= options.SharedOfSmaller * Math.Min(first.Area, second.Area);
    }

    /// <summary>
    /// Whether a kept box goes on where a border cut the piece: the piece is then a rim of the same flame, however little of it the
    /// kept box covers, for a look at the whole picture places its edges only to a pixel of its small input.
    /// </summary>
    private static bool Beyond(LookedBox piece, LookedBox kept, TilingOptions options)
    {
        if (piece.Found.Class != kept.Found.Class || !LookedBox.OfTwoLooks(piece, kept) || piece.Found.Box.IntersectionArea(kept.Found.Box) <= 0)
            return false;
        var (cut, box) = (piece.Found.Box, kept.Found.Box);
        var across = (piece.Left && box.X < cut.X) || (piece.Right && box.Right > cut.Right);
        var along = (piece.Top && box.Y < cut.Y) || (piece.Bottom && box.Bottom > cut.Bottom);
        return (across && Shared(cut.Y, cut.Bottom, box.Y, box.Bottom) >= options.SharedAlongCut)
            || (along && Shared(cut.X, cut.Right, box.X, box.Right) >= options.SharedAlongCut);
    }

    // Joins until nothing joins any more: a flame over three tiles is joined in two steps.
    private static List<LookedBox> Joined(List<LookedBox> pieces, TilingOptions options)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            for (var j = i + 1; j < pieces.Count; j++)
            {
                if (!Continue(pieces[i], pieces[j], options))
                    continue;
                pieces[i] = Union(pieces[i], pieces[j]);
                pieces.RemoveAt(j);
                j = i; // the larger piece may now meet earlier ones
            }
        }

        return pieces;
    }

    private static bool Continue(LookedBox a, LookedBox b, TilingOptions options)
    {
        if (a.Found.Class != b.Found.Class || !LookedBox.OfTwoLooks(a, b) || a.Found.Box.IntersectionArea(b.Found.Box) <= 0)
            return false;
        var (first, second) = (a.Found.Box, b.Found.Box);
        var across = (a.Right && b.Left) || (a.Left && b.Right);
        var along = (a.Bottom && b.Top) || (a.Top && b.Bottom);
        return (across && Shared(first.Y, first.Bottom, second.Y, second.Bottom) >= options.SharedAlongCut)
            || (along && Shared(first.X, first.Right, second.X, second.Right) >= options.SharedAlongCut);
    }

    private static double Shared(double a0, double a1, double b0, double b1) =>
        (Math.Min(a1, b1) - Math.Max(a0, b0)) / Math.Min(a1 - a0, b1 - b0);

    // A side of the union is still cut when the piece that reaches farther there was cut.
    private static LookedBox Union(LookedBox a, LookedBox b)
    {
        var (first, second) = (a.Found.Box, b.Found.Box);
        var (x, y) = (Math.Min(first.X, second.X), Math.Min(first.Y, second.Y));
        var (right, bottom) = (Math.Max(first.Right, second.Right), Math.Max(first.Bottom, second.Bottom));
        var found = a.Found with { Score = Math.Max(a.Found.Score, b.Found.Score), Box = new PixelBox(x, y, right - x, bottom - y) };
        return new(
            found,
            LookedBox.Joint,
            first.X <= second.X ? a.Left : b.Left,
            first.Y <= second.Y ? a.Top : b.Top,
            first.Right >= second.Right ? a.Right : b.Right,
            first.Bottom >= second.Bottom ? a.Bottom : b.Bottom);
    }
}
