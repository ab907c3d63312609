using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public sealed class BlockBootstrapTests
{
    private static readonly BootstrapOptions Options = new() { Resamples = 400, Level = 0.9, Seed = 5 };

    // Drawn with repeats from 0 and 1 with one item each: a mean is 0, 1/2 or 1 with chances 1/4, 1/2, 1/4.
    [Fact]
    public void Of_TwoItems_ReachesBothEnds()
    {
        double[] values = [0, 1];

        Assert.Equal(new Interval(0, 1), BlockBootstrap.Of([0, 1], drawn => drawn.Average(i => values[i]), Options));
    }

    [Fact]
    public void Of_Blocks_AreDrawnWhole() => BlockBootstrap.Of([4, 4, 4, 8, 8, 8], drawn =>
    {
        Assert.Equal(6, drawn.Length);
        Assert.All(drawn.Chunk(3), block => Assert.True(block is [0, 1, 2] or [3, 4, 5]));
        return 1;
    }, Options);

    // Level 0.9 of the numbers 0..399, one to a resample: the 5th and the 95th percentile, by interpolation.
    [Theory]
    [InlineData(0.9, 19.95, 379.05)]
    [InlineData(0.5, 99.75, 299.25)]
    public void Of_Level_SetsTheTails(double level, double low, double high)
    {
        var count = 0;
        var interval = BlockBootstrap.Of([0], _ => count++, Options with { Level = level })!;

        Assert.Equal(low, interval.Low, 1e-9);
        Assert.Equal(high, interval.High, 1e-9);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Of_FigureUnknownInHalf_CannotBeTold(int known, bool told)
    {
        var count = 0;

        Assert.Equal(told, BlockBootstrap.Of([0], _ => count++ < known ? 1 : null, Options) is not null);
    }

    [Fact]
    public void Of_NoItem_IsABug() => Assert.Throws<ArgumentException>(() => BlockBootstrap.Of([], _ => 1, Options));

    [Fact]
    public void Intervals_BlocksOfAnotherCount_AreABug() =>
        Assert.Throws<ArgumentException>(() => RegressionIntervals.Of([1, 2], [1, 2], new(), [1]));

    // Errors of 1, 2 and 3: one resample in 27 holds the same pair three times, so 98 % reach from the smallest to the largest.
    [Fact]
    public void Intervals_EveryScore_IsItsOwn()
    {
        var intervals = RegressionIntervals.Of([10, 20, 40], [11, 22, 43], Options with { Level = 0.98 });

        Assert.Equal(3, intervals.Blocks);
        Assert.Equal(0.98, intervals.Level);
        Assert.Equal(400, intervals.Resamples);
        Assert.Equal(new Interval(1, 3), intervals.Mae);
        Assert.Equal(new Interval(1, 3), intervals.Bias);
        Assert.Equal(1, intervals.Rmse!.Low, 1e-12);
        Assert.Equal(3, intervals.Rmse.High, 1e-12);
        Assert.Equal(0.075, intervals.Mape!.Low, 1e-12);
        Assert.Equal(0.1, intervals.Mape.High, 1e-12);
        Assert.InRange(intervals.R2!.High, 0.9, 1);
        Assert.InRange(intervals.PearsonR2!.Low, 0.99, 1);
        Assert.True(intervals.R2.Low < intervals.PearsonR2.Low);
    }

    [Fact]
    public void Scores_PairsOfUnequalLength_AreABug()
    {
        Assert.Throws<ArgumentException>(() => IntervalScores.Coverage([1, 2], [0], [3, 3]));
        Assert.Throws<ArgumentException>(() => IntervalScores.Coverage([1, 2], [0, 0], [3]));
        Assert.Throws<ArgumentException>(() => IntervalScores.Pinball([1, 2], [0], 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervalScores.Pinball([1], [0], 0));
    }

    [Fact]
    public void Pinball_LowerQuantile_PunishesOvershooting() =>
        Assert.Equal((0.1 * 2 + 0.9 * 3) / 2, IntervalScores.Pinball([10, 10], [8, 13], 0.1), 1e-12);
}
