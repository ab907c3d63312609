namespace FlareScope.Core.Statistics;

/// <summary>What is kept of a Gaussian process to predict with: its kernel, where it was observed and what each point weighs.</summary>
/// <param name="Kernel">Covariance over the columns.</param>
/// <param name="Rows">Where it was observed.</param>
/// <param name="Weights">One per row.</param>
public sealed record ProcessMean(GaussianKernel Kernel, IReadOnlyList<double[]> Rows, IReadOnlyList<double> Weights)
{
    /// <summary>Mean of the function at a place: Σ weight × covariance(place, row).</summary>
    public double Mean(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        for (var i = 0; i < Rows.Count; i++)
            sum += Weights[i] * Kernel.Covariance(row, Rows[i]);
        return sum;
    }
}
