namespace FlareScope.Core.Flames.Laws;

/// <summary>Inverts a function of a positive number that never falls.</summary>
internal static class MonotoneInverse
{
    private const int MaxSteps = 200;
    private const double Tolerance = 1e-13; // of ln x and of ln f

    /// <summary>
    /// The x at which <paramref name="function"/> reaches <paramref name="target"/>: regula falsi (Illinois) in ln x and ln f, with a
    /// bisection every third step, so that jumps and plateaus do no harm. The nearer end when the target lies outside.
    /// </summary>
    /// <param name="function">Positive and non-decreasing on the interval.</param>
    /// <param name="target">Above 0.</param>
    /// <param name="low">Lower end, above 0.</param>
    /// <param name="high">Upper end.</param>
    public static double Find(Func<double, double> function, double target, double low, double high)
    {
        var (a, b) = (Math.Log(low), Math.Log(high));
        var goal = Math.Log(target);
        var (fa, fb) = (Value(a), Value(b));
        if (fa >= 0 || fb <= 0)
            return fa >= 0 ? low : high;
        for (var step = 1; step <= MaxSteps && b - a > Tolerance; step++)
        {
            var x = step % 3 == 0 || !double.IsFinite(fa) ? (a + b) / 2 : Math.Clamp(b - fb * (b - a) / (fb - fa), a, b);
            var f = Value(x);
            if (Math.Abs(f) < Tolerance)
                return Math.Exp(x);
            if (f < 0)
                (a, fa, fb) = (x, f, fb / 2);
            else
                (b, fb, fa) = (x, f, fa / 2);
        }

        return Math.Exp((a + b) / 2);

        double Value(double lnX) => Math.Log(function(Math.Exp(lnX))) - goal;
    }
}
