namespace FlareScope.Vision.Flames;

/// <summary>across = A + B·s + C·s², lengths in px.</summary>
internal readonly record struct Parabola(double A, double B, double C)
{
    private const int SimpsonSteps = 32;

    /// <summary>Height over the axis at a place along it.</summary>
    internal double At(double s) => A + (s * (B + (C * s)));

    /// <summary>Place along the axis of the point of the curve nearest to a point, to first order in its distance.</summary>
    internal double Project(double s, double across)
    {
        var slope = B + (2 * C * s);
        return s + ((across - At(s)) * slope / (1 + (slope * slope)));
    }

    /// <summary>Length of the curve between two places along the axis, px.</summary>
    internal double ArcLength(double start, double stop)
    {
        var step = (stop - start) / SimpsonSteps;
        var sum = Speed(start) + Speed(stop);
        for (var i = 1; i < SimpsonSteps; i++)
            sum += (i % 2 == 1 ? 4 : 2) * Speed(start + (i * step));
        return sum * step / 3;
    }

    /// <summary>Solves the normal equations of a least-squares fit.</summary>
    /// <param name="powers">Sums of (s / unit)⁰ … (s / unit)⁴.</param>
    /// <param name="moments">Sums of across × (s / unit)⁰ … (s / unit)².</param>
    /// <param name="unit">Length that one stands for, px.</param>
    /// <returns>The straight axis when the equations have no single solution.</returns>
    internal static Parabola Solve(double[] powers, double[] moments, double unit)
    {
        var (p, m) = (powers, moments);
        var determinant = Determinant(p[0], p[1], p[2], p[1], p[2], p[3], p[2], p[3], p[4]);
        if (Math.Abs(determinant) < 1e-9 * Math.Pow(p[0], 3))
            return default;
        var a = Determinant(m[0], p[1], p[2], m[1], p[2], p[3], m[2], p[3], p[4]) / determinant;
        var b = Determinant(p[0], m[0], p[2], p[1], m[1], p[3], p[2], m[2], p[4]) / determinant;
        var c = Determinant(p[0], p[1], m[0], p[1], p[2], m[1], p[2], p[3], m[2]) / determinant;
        return new(a, b / unit, c / (unit * unit));
    }

    private double Speed(double s) => double.Hypot(1, B + (2 * C * s));

    private static double Determinant(double a, double b, double c, double d, double e, double f, double g, double h, double i) =>
        (a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)));
}
