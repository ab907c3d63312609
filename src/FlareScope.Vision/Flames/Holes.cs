namespace FlareScope.Vision.Flames;

/// <summary>Fills what a mask encloses: a clipped or dark patch inside a flame is flame.</summary>
internal static class Holes
{
    /// <summary>Sets every cell that cannot reach the border without crossing the mask.</summary>
    internal static void Fill(bool[] mask, int width, int height)
    {
        // Nothing outside the mask's own rectangle is enclosed, and from its rim the way out is free.
        var rect = CellBounds.Grow(CellBounds.Of(mask, width, height), 1, width, height);
        var outside = new bool[mask.Length];
        var stack = new Stack<int>();
        for (var x = rect.Left; x < rect.Right; x++)
        {
            Visit(x, rect.Top);
            Visit(x, rect.Bottom - 1);
        }

        for (var y = rect.Top; y < rect.Bottom; y++)
        {
            Visit(rect.Left, y);
            Visit(rect.Right - 1, y);
        }

        while (stack.TryPop(out var cell))
        {
            var (y, x) = Math.DivRem(cell, width);
            Visit(x - 1, y);
            Visit(x + 1, y);
            Visit(x, y - 1);
            Visit(x, y + 1);
        }

        for (var y = rect.Top; y < rect.Bottom; y++)
        {
            for (var i = (y * width) + rect.Left; i < (y * width) + rect.Right; i++)
                mask[i] |= !outside[i];
        }

        void Visit(int x, int y)
        {
            var cell = (y * width) + x;
            if (!rect.Contains(x, y) || mask[cell] || outside[cell])
                return;
            outside[cell] = true;
            stack.Push(cell);
        }
    }
}
