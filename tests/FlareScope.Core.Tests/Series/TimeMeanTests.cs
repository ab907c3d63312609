using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Series;

public sealed class TimeMeanTests
{
    [Fact]
    public void Estimate_MeanOverTime_IsNarrowerThanOneFrame()
    {
        var frame = Estimate(null);
        var mean = Estimate(new TimeMean(0.05));

        Assert.Contains(WarningCodes.SingleFrame, frame.Warnings);
        Assert.DoesNotContain(WarningCodes.SingleFrame, mean.Warnings);
        Assert.True(Width(mean) < Width(frame));
        Assert.Equal(0, mean.DominantUncertainty.Where(s => s.Source == "flicker").Sum(s => s.ShareOfVariance), 0.02);
    }

    [Fact]
    public void Estimate_PoorMean_IsWiderThanAGoodOne() =>
        Assert.True(Width(Estimate(new TimeMean(0.5))) > Width(Estimate(new TimeMean(0.02))));

    private static double Width(FlareEstimate estimate) => estimate.GasFlow!.P95 / estimate.GasFlow.P05;

    private static FlareEstimate Estimate(TimeMean? mean) => new FlowEstimator(FlameModelUncertainty.Default).Estimate(new(
        new FlameObservation(2100, 120, 0, false, 960, 540), new ImageScale(0.1, 0.05, "scale-line"), GasPresets.Unknown, 0.3, 2, false, 1, Mean: mean));
}
