using MathNet.Numerics.LinearAlgebra;

namespace FlareScope.Satellite.Planck;

/// <summary>Levenberg-Marquardt with parameters held inside a box by projection.</summary>
internal static class BoundedLeastSquares
{
    private const double FirstDamping = 1e-3;
    private const double MaxDamping = 1e12;
    private const double RelativeStep = 1e-10;

    /// <summary>Walks downhill from a start inside the box until the step is nothing or the iterations are spent.</summary>
    public static double[] Minimise(PlanckModel model, double[] start, int maxIterations)
    {
        var (best, cost, damping) = (start, model.ChiSquared(start), FirstDamping);
        for (var i = 0; i < maxIterations && damping < MaxDamping; i++)
        {
            var trial = Step(model, best, damping);
            var trialCost = model.ChiSquared(trial);
            if (!(trialCost < cost))
            {
                damping *= 10;
                continue;
            }

            var moved = best.Zip(trial, (a, b) => Math.Abs(a - b) / (Math.Abs(a) + 1e-12)).Max();
            (best, cost, damping) = (trial, trialCost, Math.Max(damping / 10, 1e-12));
            if (moved < RelativeStep)
                break;
        }

        return best;
    }

    private static double[] Step(PlanckModel model, double[] at, double damping)
    {
        var size = at.Length;
        var normal = Matrix<double>.Build.Dense(size, size);
        var slope = Vector<double>.Build.Dense(size);
        Span<double> derivatives = stackalloc double[size];
        for (var band = 0; band < model.Count; band++)
        {
            model.Derivatives(band, at, derivatives);
            var residual = model.Residual(band, at);
            for (var i = 0; i < size; i++)
            {
                slope[i] -= derivatives[i] * residual;
                for (var j = 0; j < size; j++)
                    normal[i, j] += derivatives[i] * derivatives[j];
            }
        }

        // Marquardt's scaling: damping in units of each parameter's own curvature, so that kelvins and logarithms may stand together.
        for (var i = 0; i < size; i++)
            normal[i, i] = normal[i, i] * (1 + damping) + double.Epsilon;
        var step = normal.Solve(slope);
        return [.. at.Select((value, i) => double.IsFinite(step[i]) ? Math.Clamp(value + step[i], model.Lower[i], model.Upper[i]) : value)];
    }
}
