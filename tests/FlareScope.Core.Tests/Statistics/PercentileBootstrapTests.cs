using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public sealed class PercentileBootstrapTests
{
    private static readonly double[] Sample = [.. Enumerable.Range(0, 100).Select(i => NormalDistribution.Quantile((i + 0.5) / 100))];

    [Fact]
    public void Of_MeanOfANormalSample_IsAsWideAsTheStandardErrorSays()
    {
        var (low, high) = PercentileBootstrap.Of(Sample, items => items.Average(), resamples: 4000)!.Value;

        var standardError = Math.Sqrt(Moments.Variance(Sample) / Sample.Length);
        Assert.Equal(-1.96 * standardError, low, 0.03);
        Assert.Equal(1.96 * standardError, high, 0.03);
    }

    [Fact]
    public void Of_SameSeed_GivesTheSameInterval()
    {
        Assert.Equal(Mean(7), Mean(7));
        Assert.NotEqual(Mean(7), Mean(8));
    }

    [Fact]
    public void Of_NoItems_IsUnknown() => Assert.Null(PercentileBootstrap.Of(Array.Empty<double>(), items => items.Average()));

    [Fact]
    public void Percentiles_UnknownInHalfOfTheResamples_IsUnknown()
    {
        Assert.Null(PercentileBootstrap.Percentiles([1, null], 0.9));
        Assert.Equal((1, 2), PercentileBootstrap.Percentiles([1, null, 2], 1));
    }

    private static (double Low, double High)? Mean(ulong seed) => PercentileBootstrap.Of(Sample, items => items.Average(), seed: seed);
}
