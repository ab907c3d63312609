namespace FlareScope.Core.Statistics;

/// <summary>Finds the kernel under which observations are most likely, by a pattern search over the logarithms of its parameters.</summary>
/// <remarks>Hooke and Jeeves, Journal of the ACM 8 (1961) 212, without the pattern move; no derivative, no randomness.</remarks>
public static class KernelSearch
{
    private const double FirstStep = 0.8;
    private const double LastStep = 0.08;

    /// <summary>Searches from the (geometric) middle of the bounds.</summary>
    /// <param name="rows">Where the function was observed.</param>
    /// <param name="target">What was observed.</param>
    /// <param name="slopes">Standard deviation of the slope along each column.</param>
    /// <param name="bounds">Where to look.</param>
    public static GaussianKernel Find(IReadOnlyList<double[]> rows, IReadOnlyList<double> target, double[] slopes, KernelBounds bounds)
    {
        Interval[] ends = [bounds.Signal, bounds.LengthScale, bounds.Noise];
        var at = Array.ConvertAll(ends, e => (Math.Log(e.Low) + Math.Log(e.High)) / 2);
        var best = Evidence(at);
        for (var step = FirstStep; step >= LastStep;)
        {
            var before = best;
            for (var j = 0; j < at.Length; j++)
                best = Math.Max(best, Improve(j, step, best));
            if (!(best > before))
                step /= 2;
        }

        return Kernel(at);

        double Improve(int j, double step, double least)
        {
            var here = at[j];
            foreach (var direction in (ReadOnlySpan<double>)[step, -step])
            {
                at[j] = Math.Clamp(here + direction, Math.Log(ends[j].Low), Math.Log(ends[j].High));
                var evidence = at[j] == here ? double.NegativeInfinity : Evidence(at);
                if (evidence > least)
                    return evidence;
            }

            at[j] = here;
            return double.NegativeInfinity;
        }

        double Evidence(double[] log) => new GaussianProcess(Kernel(log), rows, target).LogEvidence;

        GaussianKernel Kernel(double[] log) =>
            new(bounds.Constant, slopes, Math.Exp(log[0]), Math.Exp(log[1]), Math.Exp(log[2]));
    }
}
