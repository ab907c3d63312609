using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public sealed class MomentsTests
{
    [Fact]
    public void Moments_FourNumbers_AreWhatOneCountsByHand()
    {
        double[] sample = [9, 1, 2, 4];

        Assert.Equal(4, Moments.Mean(sample), 1e-15);
        Assert.Equal(3, Moments.Median(sample), 1e-15);
        Assert.Equal((25 + 9 + 4 + 0) / 4.0, Moments.Variance(sample), 1e-14);
        Assert.Equal([9, 1, 2, 4], sample);
    }

    // 2^(1/4) · 16^(3/4) = 2^(3.25); weights need not add up to one.
    [Fact]
    public void GeometricMean_Weights_AreShares() =>
        Assert.Equal(Math.Pow(2, 3.25), Moments.GeometricMean([(2, 5), (16, 15)]), 1e-12);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 3)]
    [InlineData(1, 11)]
    public void Percentile_BetweenNeighbours_IsInterpolated(double share, double expected) =>
        Assert.Equal(expected, Quantiles.Percentile([1, 2, 4, 11], share), 1e-14);

    [Fact]
    public void Scale_ChangeOfUnit_ChangesAllThree() =>
        Assert.Equal(new Quantiles(2, 4, 10), new Quantiles(1, 2, 5).Scale(2));

    // Any number can be drawn from the seed on any machine: the published sequence, read as a share and as a normal number.
    [Fact]
    public void Next_SeedZero_IsThePublishedSequenceInItsForms()
    {
        var share = (0x99EC5F36CB75F2B4UL >> 11) / 9007199254740992.0;
        var (uniform, range, normal) = (new SeededRandom(0), new SeededRandom(0), new SeededRandom(0));

        Assert.Equal(share, uniform.NextDouble());
        Assert.Equal(-2 + 8 * share, range.NextUniform(-2, 6), 1e-15);
        Assert.Equal(NormalDistribution.Quantile(share + 0.5 / 9007199254740992.0), normal.NextNormal(), 1e-12);
    }

    [Fact]
    public void Gamma_ShapeNotAboveZero_IsRefused()
    {
        var random = new SeededRandom(1);

        Assert.Throws<ArgumentOutOfRangeException>(() => GammaDistribution.Draw(ref random, 0));
    }

    // Normal tables; the rational approximation has three branches, each has a point on either side of the middle.
    [Theory]
    [InlineData(0.3, -0.5244005127080407)]
    [InlineData(0.6, 0.2533471031357997)]
    [InlineData(0.01, -2.3263478740408408)]
    [InlineData(0.99, 2.3263478740408408)]
    [InlineData(1e-100, -21.273453560965325)]
    public void Quantile_EveryBranch_MatchesTheTables(double p, double expected) =>
        Assert.Equal(expected, NormalDistribution.Quantile(p), 1e-11);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Quantile_NoProbability_IsRefused(double p) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(p));
}
