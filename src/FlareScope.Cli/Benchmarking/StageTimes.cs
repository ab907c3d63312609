namespace FlareScope.Cli.Benchmarking;

/// <summary>How long one stage took.</summary>
/// <param name="P50Ms">Half of the rounds were faster, ms.</param>
/// <param name="P95Ms">Nineteen of twenty rounds were faster, ms.</param>
public sealed record StageTimes(double P50Ms, double P95Ms)
{
    /// <summary>Of measured milliseconds.</summary>
    public static StageTimes Of(IEnumerable<double> milliseconds)
    {
        double[] sorted = [.. milliseconds.Order()];
        return new(At(sorted, .5), At(sorted, .95));
    }

    private static double At(double[] sorted, double share) => Math.Round(sorted[(int)Math.Round(share * (sorted.Length - 1))], 3);
}
