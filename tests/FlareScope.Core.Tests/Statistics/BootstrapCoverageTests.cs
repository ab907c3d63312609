using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

/// <summary>Intervals that thousands of resamples make.</summary>
public sealed class BootstrapCoverageTests
{
    [Fact]
    public void Intervals_ManyPairs_HoldTheScoreAndRepeat()
    {
        var (observed, predicted) = Noisy(200);

        var intervals = RegressionIntervals.Of(observed, predicted, new BootstrapOptions { Resamples = 400 });

        var rmse = RegressionScores.Of(observed, predicted).Rmse;
        Assert.InRange(rmse, intervals.Rmse!.Low, intervals.Rmse.High);
        // The RMSE of 200 normal errors has a relative standard error of 1/√400 = 5 %: 95 % are about ±10 %.
        Assert.InRange((intervals.Rmse.High - intervals.Rmse.Low) / rmse, 0.13, 0.27);
        Assert.Equal(intervals, RegressionIntervals.Of(observed, predicted, new BootstrapOptions { Resamples = 400 }));
    }

    [Fact]
    public void Intervals_ByDay_AreWiderWhenADayRepeatsItself()
    {
        var (observed, predicted) = Noisy(20);
        double[] repeatedObserved = [.. observed.SelectMany(x => Enumerable.Repeat(x, 10))];
        double[] repeatedPredicted = [.. predicted.SelectMany(x => Enumerable.Repeat(x, 10))];
        int[] days = [.. Enumerable.Range(0, 200).Select(i => i / 10)];

        var alone = RegressionIntervals.Of(repeatedObserved, repeatedPredicted, new BootstrapOptions());
        var byDay = RegressionIntervals.Of(repeatedObserved, repeatedPredicted, new BootstrapOptions(), days);

        Assert.Equal(20, byDay.Blocks);
        Assert.True(byDay.Bias!.High - byDay.Bias.Low > 2 * (alone.Bias!.High - alone.Bias.Low));
    }

    private static (double[] Observed, double[] Predicted) Noisy(int count)
    {
        var random = new SeededRandom(5);
        var observed = new double[count];
        var predicted = new double[count];
        for (var i = 0; i < count; i++)
        {
            observed[i] = 10 + i;
            predicted[i] = observed[i] + 3 * random.NextNormal();
        }

        return (observed, predicted);
    }
}
