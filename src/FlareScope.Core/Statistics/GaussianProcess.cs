using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace FlareScope.Core.Statistics;

/// <summary>Regression by a Gaussian process with a given kernel.</summary>
/// <remarks>Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), algorithm 2.1 and equations 5.10 to 5.12.</remarks>
public sealed class GaussianProcess
{
    private readonly Cholesky<double> _factor;

    /// <summary>Conditions the process on observations.</summary>
    /// <param name="kernel">Covariance; its noise must be above 0.</param>
    /// <param name="rows">Where it was observed.</param>
    /// <param name="target">What was observed there.</param>
    public GaussianProcess(GaussianKernel kernel, IReadOnlyList<double[]> rows, IReadOnlyList<double> target)
    {
        var noise = kernel.Noise * kernel.Noise;
        var covariance = Matrix<double>.Build.Dense(rows.Count, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            covariance[i, i] = kernel.Covariance(rows[i], rows[i]) + noise;
            for (var k = 0; k < i; k++)
                covariance[i, k] = covariance[k, i] = kernel.Covariance(rows[i], rows[k]);
        }

        _factor = covariance.Cholesky();
        var y = Vector<double>.Build.DenseOfEnumerable(target);
        var weights = _factor.Solve(y);
        Posterior = new(kernel, rows, [.. weights]);
        LogEvidence = -0.5 * (y.DotProduct(weights) + _factor.DeterminantLn + rows.Count * Math.Log(2 * Math.PI));
    }

    /// <summary>The mean of the function, given the observations.</summary>
    public ProcessMean Posterior { get; }

    /// <summary>Natural logarithm of the marginal likelihood of the observations.</summary>
    public double LogEvidence { get; }

    /// <summary>How many parameters the observations decide: the trace of the smoother, n - noise² trace(K⁻¹).</summary>
    public double EffectiveParameters()
    {
        var inverse = _factor.Solve(Matrix<double>.Build.DenseIdentity(Posterior.Rows.Count));
        return Posterior.Rows.Count - Posterior.Kernel.Noise * Posterior.Kernel.Noise * inverse.Trace();
    }

    /// <summary>Observation minus the mean that the other observations give, for the same kernel; exact.</summary>
    public double[] LeftOutResiduals()
    {
        var inverse = _factor.Solve(Matrix<double>.Build.DenseIdentity(Posterior.Rows.Count));
        return [.. Posterior.Weights.Select((weight, i) => weight / inverse[i, i])];
    }
}
