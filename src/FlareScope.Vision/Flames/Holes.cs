namespace FlareScope.Vision.Flames;

/// <summary>Fills what a mask encloses: a clipped or dark patch inside a flame is flame.</summary>
internal static class Holes
{
    /// <summary>Sets every cell that cannot reach the border without crossing the mask.</summary>
    internal static void Fill(bool[] mask, int width, int height)
    {
        var outside = new bool[mask.Length];
        var stack = new Stack<int>();
        for (var x = 0; x < width; x++)
        {
            Visit(x);
            Visit(((height - 1) * width) + x);
        }

        for (var y = 0; y < height; y++)
        {
            Visit(y * width);
            Visit((y * width) + width - 1);
        }

        while (stack.TryPop(out var cell))
        {
            if (cell % width > 0)
                Visit(cell - 1);
            if (cell % width < width - 1)
                Visit(cell + 1);
            Visit(cell - width);
            Visit(cell + width);
        }

        for (var i = 0; i < mask.Length; i++)
            mask[i] |= !outside[i];

        void Visit(int cell)
        {
            if (cell < 0 || cell >= mask.Length || mask[cell] || outside[cell])
                return;
            outside[cell] = true;
            stack.Push(cell);
        }
    }
}
