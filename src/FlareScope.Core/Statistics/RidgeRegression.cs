using MathNet.Numerics.LinearAlgebra;

namespace FlareScope.Core.Statistics;

/// <summary>Least squares with a normal prior on the coefficients.</summary>
public static class RidgeRegression
{
    /// <summary>Solves (XᵀWX + Λ) β = XᵀWy + Λμ with Λ = noise² / prior².</summary>
    /// <param name="rows">Rows of the design, one column per coefficient, an intercept's column of ones included.</param>
    /// <param name="target">One observation per row.</param>
    /// <param name="prior">Centres and widths of the coefficients.</param>
    /// <param name="noise">Standard deviation of an observation about the line; above 0.</param>
    /// <param name="weights">Weight of each row, 0 or more; null for 1 each.</param>
    /// <exception cref="ArgumentException">Fewer independent rows than free coefficients.</exception>
    public static LinearFit Fit(
        IReadOnlyList<double[]> rows, IReadOnlyList<double> target, RidgePrior prior, double noise, IReadOnlyList<double>? weights = null)
    {
        var design = Matrix<double>.Build.DenseOfRowArrays(rows);
        var y = Vector<double>.Build.DenseOfEnumerable(target);
        var weight = Vector<double>.Build.Dense(rows.Count, i => weights?[i] ?? 1);
        var penalty = Vector<double>.Build.Dense(prior.Mean.Length, j => noise * noise / (prior.Sigma[j] * prior.Sigma[j]));
        var weighted = design.MapIndexed((i, _, x) => weight[i] * x).Transpose();
        var normal = weighted * design + Matrix<double>.Build.DenseOfDiagonalVector(penalty);
        var inverse = Solve(normal);
        var coefficients = inverse * (weighted * y + penalty.PointwiseMultiply(Vector<double>.Build.DenseOfArray(prior.Mean)));

        var spread = design * inverse;
        var leverages = Enumerable.Range(0, rows.Count).Select(i => weight[i] * spread.Row(i).DotProduct(design.Row(i)));
        return new([.. coefficients], [.. y - design * coefficients], [.. leverages]);
    }

    private static Matrix<double> Solve(Matrix<double> normal)
    {
        try
        {
            return normal.Cholesky().Solve(Matrix<double>.Build.DenseIdentity(normal.RowCount));
        }
        catch (ArgumentException error)
        {
            throw new ArgumentException("The rows do not decide every free coefficient.", nameof(normal), error);
        }
    }
}
