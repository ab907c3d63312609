namespace FlareScope.Vision.Flames;

/// <summary>The centre line of a flame.</summary>
/// <param name="Line">Points from where the flame begins to its far end, at least two.</param>
/// <param name="LengthPx">Length along the line, px.</param>
public sealed record FlameAxis(IReadOnlyList<PicturePoint> Line, double LengthPx)
{
    private const int BentPoints = 9;
    private const double RoundBelow = 1.15; // a rounder flame has no direction of its own: it is taken to stand upright
    private const double BentAbove = 1.5; // in a rounder flame a fitted bend is noise
    private const double TipReach = 0.25; // a tip this near to the flame's end, in flame lengths, is where it begins
    private const double LevelBelow = 0.15; // sine of the slope below which height does not tell the base

    /// <summary>Where the flame begins.</summary>
    public PicturePoint Base => Line[0];

    /// <summary>Its far end.</summary>
    public PicturePoint End => Line[^1];

    /// <summary>Lean from the vertical, degrees: 0 upright, positive to the right, −180..180.</summary>
    public double TiltDeg => double.RadiansToDegrees(Math.Atan2(End.X - Base.X, Base.Y - End.Y));

    /// <summary>
    /// Follows a flame: principal axis of its pixels, then a parabola across it for a bent flame. It begins at the end nearer
    /// to the tip when that is given, else at the lower end, or in a level flame at the narrower one.
    /// </summary>
    /// <param name="mask">A mask that is not empty.</param>
    /// <param name="tip">The stack's tip, px; null when unknown.</param>
    internal static FlameAxis Follow(FlameMask mask, PicturePoint? tip)
    {
        var cloud = new CellCloud(mask);
        var (direction, elongation) = cloud.PrincipalDirection();
        if (elongation < RoundBelow)
            direction = (0, -1);
        if (BeginsAtFarEnd(cloud, direction, tip))
            direction = (-direction.X, -direction.Y);

        var bend = elongation >= BentAbove ? cloud.FitParabola(direction) : default;
        var (start, stop) = cloud.Extent(direction, bend);
        if (tip is { } known && Math.Abs(cloud.Along(known, direction) - start) < TipReach * (stop - start))
            start = cloud.Along(known, direction);
        var points = bend == default ? 2 : BentPoints;
        var line = Enumerable.Range(0, points)
            .Select(i => start + ((stop - start) * i / (points - 1)))
            .Select(s => cloud.Point(direction, s, bend.At(s)));
        return new([.. line], bend.ArcLength(start, stop));
    }

    private static bool BeginsAtFarEnd(CellCloud cloud, (double X, double Y) direction, PicturePoint? tip)
    {
        var (start, stop) = cloud.Extent(direction);
        var near = cloud.Point(direction, start, 0);
        var far = cloud.Point(direction, stop, 0);
        if (tip is { } known)
            return far.DistanceTo(known) < near.DistanceTo(known);
        if (Math.Abs(direction.Y) >= LevelBelow)
            return far.Y > near.Y;
        var (nearShare, farShare) = cloud.ThirdShares(direction);
        return farShare < nearShare;
    }
}
