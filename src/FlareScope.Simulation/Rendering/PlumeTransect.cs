namespace FlareScope.Simulation.Rendering;

/// <summary>Finds the line across a plume on which its true opacity is defined, and the mean opacity along it.</summary>
internal static class PlumeTransect
{
    private const double FlameLengths = 1;
    private const float LongestShare = 0.4f; // of the plume's length
    private const double StepPx = 0.5;
    private static readonly double[] Nearer = [1, 0.75, 0.5, 0.35, 0.2];

    /// <summary>The transect; null when none lies inside the picture.</summary>
    /// <param name="view">Camera.</param>
    /// <param name="plume">Shape.</param>
    /// <param name="smoke">Optical depth over the picture.</param>
    /// <param name="flameLengthM">The flame's mean length, m.</param>
    public static OpacityTransect? Find(PinholeView view, SmokePlume plume, SmokeLayer smoke, double flameLengthM)
    {
        var wanted = Math.Min(FlameLengths * flameLengthM / plume.LengthM, LongestShare);
        foreach (var nearer in Nearer)
        {
            var share = (float)(nearer * wanted);
            if (Across(view, plume, smoke, share) is { } line)
                return line with { FlameLengths = share * plume.LengthM / flameLengthM };
        }

        return null;
    }

    private static OpacityTransect? Across(PinholeView view, SmokePlume plume, SmokeLayer smoke, float share)
    {
        var (from, to) = plume.Chord(share, SmokePlume.ReachInHalfWidths);
        var (start, end) = (view.Project(from.X, from.H), view.Project(to.X, to.H));
        var steps = Math.Max(8, (int)(double.Hypot(end.X - start.X, end.Y - start.Y) / StepPx));
        var depth = Enumerable.Range(0, steps + 1).Select(i => smoke.DepthAt(At(i).X, At(i).Y)).ToArray();
        var opacity = Array.ConvertAll(depth, tau => 1 - Math.Exp(-tau));
        var first = Array.FindIndex(opacity, o => o >= OpacityTransect.EndOpacity);
        var last = Array.FindLastIndex(opacity, o => o >= OpacityTransect.EndOpacity);
        if (first < 0 || last - first < 4)
        {
            // Too thin to have an edge: the nominal plume, one half width to either side.
            first = (int)(steps * 0.5 * (1 - (1 / SmokePlume.ReachInHalfWidths)));
            last = steps - first;
        }

        var (one, two) = (At(first), At(last));
        if (!Inside(view, one) || !Inside(view, two))
            return null;
        var metres = (last - first) * double.Hypot(to.X - from.X, to.H - from.H) / steps;
        return new OpacityTransect(
            Round(one.X), Round(one.Y), Round(two.X), Round(two.Y), 0, metres,
            metres * depth[first..(last + 1)].Average(), 100 * opacity[first..(last + 1)].Average());

        (double X, double Y) At(int step)
        {
            var part = (double)step / steps;
            return (start.X + ((end.X - start.X) * part), start.Y + ((end.Y - start.Y) * part));
        }
    }

    private static bool Inside(PinholeView view, (double X, double Y) point) =>
        point.X >= 1 && point.Y >= 1 && point.X <= view.Width - 1 && point.Y <= view.Height - 1;

    private static double Round(double pixels) => Math.Round(pixels, 2);
}
