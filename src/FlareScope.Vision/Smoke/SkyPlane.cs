using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>Light behind the smoke: a plane a + b·x + c·y through the background cells of one channel.</summary>
internal readonly record struct SkyPlane(double A, double B, double C)
{
    private const double LeastLight = 1e-4; // keeps ratios finite where a plane runs below black

    /// <summary>Light at a cell.</summary>
    internal double At(int x, int y) => Math.Max(LeastLight, A + (B * x) + (C * y));

    /// <summary>Least-squares plane through cells of a channel; level when they do not span a plane.</summary>
    internal static SkyPlane Fit(float[] channel, List<int> cells, int width)
    {
        double n = cells.Count, mx = 0, my = 0, mv = 0;
        foreach (var i in cells)
            (mx, my, mv) = (mx + (i % width), my + (i / width), mv + channel[i]);
        (mx, my, mv) = (mx / n, my / n, mv / n);
        double xx = 0, xy = 0, yy = 0, xv = 0, yv = 0;
        foreach (var i in cells)
        {
            var (x, y, v) = ((i % width) - mx, (i / width) - my, channel[i] - mv);
            (xx, xy, yy, xv, yv) = (xx + (x * x), xy + (x * y), yy + (y * y), xv + (x * v), yv + (y * v));
        }

        var determinant = (xx * yy) - (xy * xy);
        if (determinant < 1e-6 * xx * yy || !(determinant > 0))
            return new(mv, 0, 0);
        var b = ((xv * yy) - (yv * xy)) / determinant;
        var c = ((yv * xx) - (xv * xy)) / determinant;
        return new(mv - (b * mx) - (c * my), b, c);
    }
}
