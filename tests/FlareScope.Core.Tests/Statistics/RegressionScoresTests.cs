using CsCheck;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public sealed class RegressionScoresTests
{
    private static readonly double[] Observed = [10, 20, 30, 40];
    private static readonly double[] Predicted = [12, 18, 33, 41];

    // By hand: errors 2, -2, 3, 1; SST about 25 is 500; SSE 18.
    [Fact]
    public void Of_FourPairs_IsWhatOneCountsByHand()
    {
        var scores = RegressionScores.Of(Observed, Predicted);

        Assert.Equal(2.0, scores.Mae, 1e-12);
        Assert.Equal(Math.Sqrt(18 / 4.0), scores.Rmse, 1e-12);
        Assert.Equal((0.2 + 0.1 + 0.1 + 0.025) / 4, scores.Mape!.Value, 1e-12);
        Assert.Equal(1 - 18.0 / 500, scores.R2!.Value, 1e-12);
        Assert.Equal(1.0, scores.Bias, 1e-12);
        // Covariance sum 510, predicted sum of squares 534.
        Assert.Equal(510.0 * 510 / (500 * 534), scores.PearsonR2!.Value, 1e-12);
    }

    [Fact]
    public void Of_ScaledPredictions_KeepTheCorrelationButNotR2()
    {
        double[] doubled = [.. Observed.Select(x => 2 * x)];

        var scores = RegressionScores.Of(Observed, doubled);

        Assert.Equal(1, scores.PearsonR2!.Value, 1e-12);
        Assert.True(scores.R2 < 0, "Twice the truth is worse than the mean.");
        Assert.Equal(1, scores.Mape!.Value, 1e-12);
    }

    [Fact]
    public void Of_WhatCannotBeTold_IsNull()
    {
        Assert.Null(RegressionScores.Of([0, 1], [1, 1]).Mape);
        Assert.Null(RegressionScores.Of([3, 3], [1, 2]).R2);
        Assert.Null(RegressionScores.Of([1, 2], [3, 3]).PearsonR2);
    }

    [Fact]
    public void Of_NothingOrUnequalLengths_IsABug()
    {
        Assert.Throws<ArgumentException>(() => RegressionScores.Of([], []));
        Assert.Throws<ArgumentException>(() => RegressionScores.Of([1, 2], [1]));
    }

    [Fact]
    public void Of_AnyPairs_MaeIsAtMostRmseAndAtLeastTheBias() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[-100, 100]).Array[2, 30].Sample(pairs =>
        {
            var scores = RegressionScores.Of([.. pairs.Select(p => p.Item1)], [.. pairs.Select(p => p.Item2)]);
            Assert.True(scores.Mae <= scores.Rmse + 1e-9);
            Assert.True(Math.Abs(scores.Bias) <= scores.Mae + 1e-9);
            Assert.True(scores.R2 is null or <= 1);
        });

    [Fact]
    public void Coverage_EndsInclusive_CountsThoseInside() =>
        Assert.Equal(0.75, IntervalScores.Coverage(Observed, [10, 21, 0, 39], [11, 22, 99, 40]), 1e-12);

    // By hand: shortfalls 10-12=-2, 20-18=2, 30-33=-3, 40-41=-1; at 0.9: 0.1·2 + 0.9·2 + 0.1·3 + 0.1·1.
    [Fact]
    public void Pinball_UpperQuantile_PunishesFallingShort()
    {
        Assert.Equal((0.2 + 1.8 + 0.3 + 0.1) / 4, IntervalScores.Pinball(Observed, Predicted, 0.9), 1e-12);
        Assert.Equal(RegressionScores.Of(Observed, Predicted).Mae / 2, IntervalScores.Pinball(Observed, Predicted, 0.5), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervalScores.Pinball(Observed, Predicted, 1));
    }

    [Fact]
    public void Intervals_OneDay_CannotBeTold() =>
        Assert.Null(RegressionIntervals.Of(Observed, Predicted, new BootstrapOptions(), [7, 7, 7, 7]).Mae);
}
