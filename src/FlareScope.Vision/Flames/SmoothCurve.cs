namespace FlareScope.Vision.Flames;

/// <summary>A curve x(t), y(t) of second degree, px; t runs from about 0 where the flame begins to about 1 at its far end.</summary>
internal readonly record struct SmoothCurve((double A, double B, double C) X, (double A, double B, double C) Y)
{
    private const int ProjectionSteps = 4;

    /// <summary>The point at a parameter.</summary>
    internal PicturePoint At(double t) => new(X.A + (t * (X.B + (t * X.C))), Y.A + (t * (Y.B + (t * Y.C))));

    /// <summary>Parameter of the point nearest to a point, from a first guess.</summary>
    internal double Project(PicturePoint point, double t)
    {
        for (var i = 0; i < ProjectionSteps; i++)
        {
            var (speedX, speedY) = (X.B + (2 * t * X.C), Y.B + (2 * t * Y.C));
            var (offX, offY) = (At(t).X - point.X, At(t).Y - point.Y);
            var slope = (speedX * speedX) + (speedY * speedY);
            var bend = slope + (2 * ((offX * X.C) + (offY * Y.C)));
            // A point on the inner side of a tight bend has no single nearest point; the first-order step stays safe there.
            t -= ((offX * speedX) + (offY * speedY)) / Math.Max(bend, 0.5 * slope);
        }

        return t;
    }

    /// <summary>Length per parameter, px.</summary>
    internal double Speed(double t) => double.Hypot(X.B + (2 * t * X.C), Y.B + (2 * t * Y.C));

    /// <summary>Fits the curve to points with weights and parameters by least squares.</summary>
    /// <param name="samples">Point, weight and parameter.</param>
    /// <param name="bent">False for a straight line.</param>
    internal static SmoothCurve Fit(IReadOnlyList<(PicturePoint Point, double Weight, double T)> samples, bool bent)
    {
        Span<double> p = stackalloc double[5];
        Span<double> mx = stackalloc double[3];
        Span<double> my = stackalloc double[3];
        foreach (var (point, weight, t) in samples)
        {
            var power = weight;
            for (var k = 0; k < 5; k++, power *= t)
            {
                p[k] += power;
                if (k < 3)
                    (mx[k], my[k]) = (mx[k] + (power * point.X), my[k] + (power * point.Y));
            }
        }

        return new(Solve(p, mx, bent), Solve(p, my, bent));
    }

    private static (double A, double B, double C) Solve(ReadOnlySpan<double> p, ReadOnlySpan<double> m, bool bent)
    {
        var cubed = Math.Pow(p[0], 3);
        var bends = Determinant(p[0], p[1], p[2], p[1], p[2], p[3], p[2], p[3], p[4]);
        if (bent && bends > 1e-9 * cubed)
        {
            return (
                Determinant(m[0], p[1], p[2], m[1], p[2], p[3], m[2], p[3], p[4]) / bends,
                Determinant(p[0], m[0], p[2], p[1], m[1], p[3], p[2], m[2], p[4]) / bends,
                Determinant(p[0], p[1], m[0], p[1], p[2], m[1], p[2], p[3], m[2]) / bends);
        }

        var line = (p[0] * p[2]) - (p[1] * p[1]);
        return line > 1e-9 * p[0] * p[0]
            ? (((m[0] * p[2]) - (m[1] * p[1])) / line, ((p[0] * m[1]) - (p[1] * m[0])) / line, 0)
            : (m[0] / p[0], 0, 0);
    }

    private static double Determinant(double a, double b, double c, double d, double e, double f, double g, double h, double i) =>
        (a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)));
}
