namespace FlareScope.Vision.Flames;

/// <summary>Fills what a mask encloses: a clipped or dark patch inside a flame is flame.</summary>
internal static class Holes
{
    /// <summary>Sets every cell that cannot reach the border of the grid without crossing the mask, corners being closed.</summary>
    internal static void Fill(bool[] mask, int width, int height)
    {
        // Nothing outside the mask's own rectangle is enclosed, and from its rim the way out is free.
        var rect = CellBounds.Grow(CellBounds.Of(mask, width, height), 1, width, height);
        var free = CellRuns.Of(mask, width, rect, set: false);
        var part = free.Parts(corners: false, out var count);
        var open = new bool[count];
        for (var i = 0; i < part.Length; i++)
        {
            var run = free.Runs[i];
            open[part[i]] |= run.Row == rect.Top || run.Row == rect.Bottom - 1 || run.First == rect.Left || run.End == rect.Right;
        }

        for (var i = 0; i < part.Length; i++)
        {
            if (!open[part[i]])
                free.Runs[i].Of(mask, width).Fill(true);
        }
    }
}
