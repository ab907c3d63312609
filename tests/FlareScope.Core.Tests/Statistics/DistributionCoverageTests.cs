using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

/// <summary>What many draws together look like.</summary>
public sealed class DistributionCoverageTests
{
    [Fact]
    public void NextNormal_ManyDraws_HaveMeanZeroAndUnitVariance()
    {
        var random = new SeededRandom(7);
        var draws = Enumerable.Range(0, 100_000).Select(_ => random.NextNormal()).ToArray();

        Assert.Equal(0, draws.Average(), 0.015);
        Assert.Equal(1, draws.Average(x => x * x), 0.02);
        Assert.Equal(0.05, draws.Count(x => x > NormalDistribution.P95) / 100_000.0, 0.004);
    }

    [Fact]
    public void NextUniform_ManyDraws_FillTheRangeEvenly()
    {
        var random = new SeededRandom(3);
        var draws = Enumerable.Range(0, 20_000).Select(_ => random.NextUniform(-2, 6)).ToArray();

        Assert.InRange(draws.Min(), -2, -1.99);
        Assert.InRange(draws.Max(), 5.99, 6);
        Assert.Equal(2, draws.Average(), 0.05);
    }
}
