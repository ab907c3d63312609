namespace FlareScope.Core.Statistics;

/// <summary>A fitted linear regression.</summary>
/// <param name="Coefficients">One per column.</param>
/// <param name="Residuals">Observation minus fit, one per row.</param>
/// <param name="Leverages">Diagonal of the hat matrix, one per row, 0..1.</param>
public sealed record LinearFit(double[] Coefficients, double[] Residuals, double[] Leverages)
{
    /// <summary>Number of parameters that the data decide, the trace of the hat matrix.</summary>
    public double EffectiveParameters => Leverages.Sum();

    /// <summary>
    /// Residual of each row against the fit without it, e / (1 - h); exact for fixed weights and prior, because a prior acts as
    /// further rows that are never left out (science notes, ground.md section 8).
    /// </summary>
    public double[] LeftOutResiduals() => [.. Residuals.Zip(Leverages, (e, h) => e / (1 - h))];

    /// <summary>The fitted value of one row.</summary>
    public double Predict(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        for (var j = 0; j < row.Length; j++)
            sum += row[j] * Coefficients[j];
        return sum;
    }
}
