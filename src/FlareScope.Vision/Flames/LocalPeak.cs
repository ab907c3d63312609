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
        var order = new List<ulong>();
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i])
                order.Add(Key(light[i], i));
        }

        order.Sort();
        var groups = new PeakGroups(light);
        foreach (var key in order)
        {
            var cell = (int)(uint)key;
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

    /// <summary>Sorts the brightest first, equal ones by place: the bits of a float that is not negative grow with it.</summary>
    private static ulong Key(float light, int cell) => ((ulong)(uint.MaxValue - BitConverter.SingleToUInt32Bits(light)) << 32) | (uint)cell;

    /// <summary>Union-find that knows the highest member of each group.</summary>
    private sealed class PeakGroups
    {
        private const int Absent = -1;
        private readonly int[] _parent;
        private readonly float[] _peak;

        internal PeakGroups(float[] light)
        {
            _parent = new int[light.Length];
            Array.Fill(_parent, Absent);
            _peak = (float[])light.Clone();
        }

        internal void Add(int cell) => _parent[cell] = cell;

        internal float Peak(int cell) => _peak[Root(cell)];

        internal void Join(int cell, int neighbour)
        {
            if (neighbour < 0 || neighbour >= _parent.Length || _parent[neighbour] == Absent)
                return;
            var (a, b) = (Root(cell), Root(neighbour));
            if (a == b)
                return;
            _parent[a] = b;
            _peak[b] = Math.Max(_peak[a], _peak[b]);
        }

        private int Root(int cell)
        {
            while (_parent[cell] != cell)
                cell = _parent[cell] = _parent[_parent[cell]];
            return cell;
        }
    }
}
