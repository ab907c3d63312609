using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public class SeededRandomTests
{
    [Fact]
    public void NextUInt64_SameSeed_RepeatsTheSequence()
    {
        var a = new SeededRandom(42);
        var b = new SeededRandom(42);

        for (var i = 0; i < 100; i++)
            Assert.Equal(a.NextUInt64(), b.NextUInt64());
    }

    [Fact]
    public void NextUInt64_NeighbouringSeeds_Differ() =>
        Assert.NotEqual(new SeededRandom(1).NextUInt64(), new SeededRandom(2).NextUInt64());

    // xoshiro256** after SplitMix64(0): guards the sequence on which every stored interval rests.
    [Fact]
    public void NextUInt64_SeedZero_GivesThePublishedSequence() =>
        Assert.Equal(0x99EC5F36CB75F2B4UL, new SeededRandom(0).NextUInt64());

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(1e-20, -9.262340089798408)]
    public void Quantile_KnownProbability_MatchesTheTables(double p, double expected) =>
        Assert.Equal(expected, NormalDistribution.Quantile(p), 1e-12);
}
