namespace FlareScope.Vision.Flames;

/// <summary>
/// Compares each cell with its local peak, the highest cell that can be reached from it without going lower than the cell
/// itself: a halo reaches the core it surrounds and is measured by it, while a separate dim puff has a peak of its own.
/// </summary>
internal static class LocalPeak
{
    /// <summary>Light of each cell over that of its local peak, 0..1; 0 outside the mask.</summary>
    /// <param name="mask">Cells that may be flame; peaks are sought among them.</param>
    /// <param name="light">Light of every cell, 0 or more.</param>
    /// <param name="width">Columns.</param>
    internal static float[] Shares(bool[] mask, float[] light, int width)
    {
        var shares = new float[mask.Length];
        // Cells join from bright to dark; the group that a cell falls into is what it can reach without descending.
        var groups = new PeakGroups(light);
        foreach (var cell in BrightestFirst(mask, light))
        {
            groups.Add(cell);
            if (cell % width > 0)
                groups.Join(cell, cell - 1);
            if (cell % width < width - 1)
                groups.Join(cell, cell + 1);
            groups.Join(cell, cell - width);
            groups.Join(cell, cell + width);
            var peak = groups.Peak(cell);
            shares[cell] = peak > 0 ? light[cell] / peak : 0;
        }

        return shares;
    }

    /// <summary>The cells of the mask from bright to dark, equal ones by place (radix sort: the bits of a float that is not negative grow with it).</summary>
    private static int[] BrightestFirst(bool[] mask, float[] light)
    {
        const int Digit = 11; // bits: three passes over the 32
        var cells = new int[mask.AsSpan().Count(true)];
        for (int i = 0, next = 0; i < mask.Length; i++)
        {
            if (mask[i])
                cells[next++] = i;
        }

        var sorted = new int[cells.Length];
        for (var shift = 0; shift < 32; shift += Digit)
        {
            var at = new int[(1 << Digit) + 1];
            foreach (var cell in cells)
                at[Of(cell, shift) + 1]++;
            for (var digit = 1; digit < at.Length; digit++)
                at[digit] += at[digit - 1];
            foreach (var cell in cells)
                sorted[at[Of(cell, shift)]++] = cell;
            (cells, sorted) = (sorted, cells);
        }

        return cells;

        int Of(int cell, int shift) => (int)((uint.MaxValue - BitConverter.SingleToUInt32Bits(light[cell])) >> shift) & ((1 << Digit) - 1);
    }

    /// <summary>Union-find in which the brightest member stands for its group.</summary>
    private sealed class PeakGroups(float[] light)
    {
        private readonly int[] _parent = new int[light.Length]; // one more than the cell; 0 for a cell that is not there yet

        internal void Add(int cell) => _parent[cell] = cell + 1;

        internal float Peak(int cell) => light[Root(cell)];

        internal void Join(int cell, int neighbour)
        {
            if (neighbour < 0 || neighbour >= _parent.Length || _parent[neighbour] == 0)
                return;
            var (a, b) = (Root(cell), Root(neighbour));
            if (light[a] > light[b])
                _parent[b] = a + 1;
            else
                _parent[a] = b + 1;
        }

        private int Root(int cell)
        {
            while (_parent[cell] != cell + 1)
            {
                _parent[cell] = _parent[_parent[cell] - 1]; // halves the way for the next who asks
                cell = _parent[cell] - 1;
            }

            return cell;
        }
    }
}
