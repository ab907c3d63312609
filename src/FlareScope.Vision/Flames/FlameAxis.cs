namespace FlareScope.Vision.Flames;

/// <summary>The centre line of a flame.</summary>
/// <param name="Line">Points from where the flame begins to its far end, at least two.</param>
/// <param name="LengthPx">Length along the line, px.</param>
/// <param name="WidthPx">Largest width across the line, mean over a quarter of its length, px.</param>
public sealed record FlameAxis(IReadOnlyList<PicturePoint> Line, double LengthPx, double WidthPx)
{
    private const int Points = 17;
    private const double RoundBelow = 1.15; // a rounder flame has no direction of its own: it is taken to stand upright
    private const double BentAbove = 1.5; // in a rounder flame a fitted bend is noise
    private const double SlimAbove = 2.5; // length over mean width: in a plume wider than long, nearest points lead across it
    private const int Refinements = 4;
    private const double TipReach = 0.25; // a tip this near to the flame's end, in flame lengths, is where it begins
    private const int WidthBins = 12;

    /// <summary>Where the flame begins.</summary>
    public PicturePoint Base => Line[0];

    /// <summary>Its far end.</summary>
    public PicturePoint End => Line[^1];

    /// <summary>Lean from the vertical, degrees: 0 upright, positive to the right, −180..180.</summary>
    public double TiltDeg => double.RadiansToDegrees(Math.Atan2(End.X - Base.X, Base.Y - End.Y));

    /// <summary>
    /// Follows a flame from where it begins (<see cref="FlameBase"/>): the distance walked inside the flame gives every cell
    /// its place, a smooth curve is drawn through the places, and in a long flame it is drawn again by the nearest points of
    /// the curve. A wide or torn plume is thus followed along its way, not across it.
    /// </summary>
    /// <param name="mask">A mask that is not empty.</param>
    /// <param name="tip">The stack's tip, px; null when unknown.</param>
    internal static FlameAxis Follow(FlameMask mask, PicturePoint? tip)
    {
        var grid = new AxisGrid(mask);
        var curve = Curve(grid, mask.CellPx, tip, out var places);
        var (start, stop) = Extent(grid, mask.CellPx, curve, places);
        if (tip is { } known)
        {
            var at = curve.Project(known, start);
            if (Math.Abs(at - start) < TipReach * (stop - start))
                start = at;
        }

        var line = new PicturePoint[Points];
        for (var i = 0; i < Points; i++)
            line[i] = curve.At(start + ((stop - start) * i / (Points - 1)));
        var length = line.Zip(line.Skip(1), (a, b) => a.DistanceTo(b)).Sum();
        return new(line, length, Width(grid, mask, places, start, stop, length));
    }

    private static SmoothCurve Curve(AxisGrid grid, int cellPx, PicturePoint? tip, out double[] places)
    {
        places = new double[grid.Columns * grid.Rows];
        var elongation = grid.Elongation(cellPx);
        if (elongation < RoundBelow && tip is null)
            return Upright(grid, places);
        var distance = GeodesicDistance.From(grid, [FlameBase.Find(grid, tip)]);
        var all = Math.Max(1, distance[FlameBase.Farthest(grid, distance)]);
        foreach (var cell in grid.Cells)
            places[cell] = distance[cell] / all;
        var reach = grid.Middle(FlameBase.Farthest(grid, distance)).DistanceTo(grid.Middle(grid.Cells.MinBy(c => distance[c])));
        var area = grid.Cells.Sum(grid.Weight) * (double)cellPx * cellPx;
        var bent = elongation >= BentAbove && reach * reach >= SlimAbove * area;
        var curve = SmoothCurve.Fit(Samples(grid, places), bent);
        for (var i = 0; bent && i < Refinements; i++)
        {
            foreach (var cell in grid.Cells)
                places[cell] = curve.Project(grid.Middle(cell), places[cell]);
            curve = SmoothCurve.Fit(Samples(grid, places), bent);
        }

        foreach (var cell in grid.Cells)
            places[cell] = curve.Project(grid.Middle(cell), places[cell]);
        return curve;
    }

    private static SmoothCurve Upright(AxisGrid grid, double[] places)
    {
        double weight = 0, x = 0;
        foreach (var cell in grid.Cells)
            (weight, x) = (weight + grid.Weight(cell), x + (grid.Weight(cell) * grid.Middle(cell).X));
        var (top, bottom) = (grid.Cells.Min(c => grid.Middle(c).Y), grid.Cells.Max(c => grid.Middle(c).Y));
        var curve = new SmoothCurve((x / weight, 0, 0), (bottom, Math.Min(top - bottom, -1), 0));
        foreach (var cell in grid.Cells)
            places[cell] = curve.Project(grid.Middle(cell), 0);
        return curve;
    }

    private static List<(PicturePoint, double, double)> Samples(AxisGrid grid, double[] places) =>
        grid.Cells.ConvertAll(c => (grid.Middle(c), (double)grid.Weight(c), places[c]));

    /// <summary>First and last parameter that the flame's cells reach, half a cell wider at both ends.</summary>
    private static (double Start, double Stop) Extent(AxisGrid grid, int cellPx, SmoothCurve curve, double[] places)
    {
        var first = grid.Cells.MinBy(c => places[c]);
        var last = grid.Cells.MaxBy(c => places[c]);
        return (
            places[first] - (Reach(first) / Math.Max(1e-6, curve.Speed(places[first]))),
            places[last] + (Reach(last) / Math.Max(1e-6, curve.Speed(places[last]))));

        // A cell of the coarse grid reaches beyond its middle by half of the cells of the mask that lie in a row.
        double Reach(int cell) => cellPx * Math.Sqrt(grid.Weight(cell)) / 2;
    }

    private static double Width(AxisGrid grid, FlameMask mask, double[] places, double start, double stop, double length)
    {
        var area = new double[WidthBins];
        foreach (var cell in grid.Cells)
        {
            var bin = (int)((places[cell] - start) / Math.Max(1e-9, stop - start) * WidthBins);
            area[Math.Clamp(bin, 0, WidthBins - 1)] += (double)grid.Weight(cell) * mask.CellPx * mask.CellPx;
        }

        var widest = 0.0;
        for (var i = 1; i < WidthBins - 1; i++)
            widest = Math.Max(widest, area[i - 1] + area[i] + area[i + 1]);
        return widest / (3 * Math.Max(length, 1e-9) / WidthBins);
    }
}
