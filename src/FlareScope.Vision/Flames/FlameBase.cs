namespace FlareScope.Vision.Flames;

/// <summary>
/// Finds where a flame begins: at the stack's tip when that is given, else at its lowest end. Only a flame that lies level, or
/// sags between its ends, begins at the lower of the two, or at the narrower one when height does not tell.
/// </summary>
internal static class FlameBase
{
    private const double LevelBelow = 0.15; // height over length below which height does not tell the base
    private const double SagAbove = 0.25; // how far the lowest point of a wide plume lies below both ends, over their distance
    private const double CapShare = 0.15; // share of the length that counts as an end
    private const double EndShare = 0.33; // share of the length whose area tells which end is narrow

    /// <summary>The cell where the flame begins.</summary>
    internal static int Find(AxisGrid grid, PicturePoint? tip)
    {
        if (tip is { } known)
            return grid.Cells.MinBy(c => grid.Middle(c).DistanceTo(known));
        var lowest = grid.Cells.MaxBy(c => grid.Middle(c).Y);
        var first = Farthest(grid, GeodesicDistance.From(grid, [lowest]));
        var fromFirst = GeodesicDistance.From(grid, [first]);
        var second = Farthest(grid, fromFirst);
        var all = fromFirst[second];
        var length = grid.Middle(first).DistanceTo(grid.Middle(second));
        var near = grid.Cells.Where(c => fromFirst[c] <= CapShare * all).Average(c => grid.Middle(c).Y);
        var far = grid.Cells.Where(c => fromFirst[c] >= (1 - CapShare) * all).Average(c => grid.Middle(c).Y);
        if (grid.Middle(lowest).Y - Math.Max(near, far) >= SagAbove * length)
            return lowest; // both ends stand well above the lowest point: a plume wider than it is tall
        if (Math.Abs(near - far) < LevelBelow * length)
            return Narrower(grid, fromFirst, first, second);
        return near > far ? first : second;
    }

    /// <summary>The cell farthest away on the way inside the flame.</summary>
    internal static int Farthest(AxisGrid grid, double[] distance) => grid.Cells.MaxBy(c => distance[c]);

    private static int Narrower(AxisGrid grid, double[] fromFirst, int first, int second)
    {
        var all = fromFirst[second];
        var near = grid.Cells.Where(c => fromFirst[c] < EndShare * all).Sum(grid.Weight);
        var far = grid.Cells.Where(c => fromFirst[c] > (1 - EndShare) * all).Sum(grid.Weight);
        return near <= far ? first : second;
    }
}
