using FlareScope.Core.Series;

namespace FlareScope.Core.Tests.Series;

public sealed class SizeSeriesTests
{
    private static readonly SeriesOptions Options = SeriesOptions.Default;

    [Fact]
    public void Of_SlowFlicker_IsWorthFewerFrames()
    {
        var quick = SizeSeries.Of(FlickeringFlame.Frames(1, tauS: 0.2, seconds: 120, rate: 4), Options);
        var slow = SizeSeries.Of(FlickeringFlame.Frames(1, tauS: 3, seconds: 120, rate: 4), Options);

        Assert.InRange(quick.CorrelationTimeS, 0.1, 0.5);
        Assert.InRange(slow.CorrelationTimeS, 1.5, 5);
        Assert.True(slow.EffectiveFrames < quick.EffectiveFrames / 2);
        Assert.True(slow.SigmaLnMedianArea > quick.SigmaLnMedianArea);
    }

    [Fact]
    public void Of_NoScale_LeavesMetresUnknown()
    {
        var frames = FlickeringFlame.Frames(1, 1, 20, 2).Select(f => f with { LengthM = null, AreaM2 = null, WidthM = null }).ToList();

        var size = SizeSeries.Of(frames, Options);

        Assert.Null(size.Length);
        Assert.Null(size.Area);
        Assert.Null(size.Flicker.PredictedHz);
        Assert.True(size.AreaPx.P10 < size.AreaPx.P50 && size.AreaPx.P50 < size.AreaPx.P90);
    }

    [Fact]
    public void Of_OneBlock_HasNoInterval()
    {
        Assert.Null(SizeSeries.Of(FlickeringFlame.Frames(1, 0.1, 1.5, 4), Options).Area!.Interval);
    }

    [Fact]
    public void Selection_ClippedFrames_AreLeftOutWhileOthersRemain()
    {
        var frames = FlickeringFlame.Frames(1, 1, 20, 1).Select((f, i) => f with { SaturatedFraction = i < 6 ? 0.6 : 0.05 }).ToList();

        var some = FrameSelection.Of(frames, Options);
        var all = FrameSelection.Of([.. frames.Select(f => f with { SaturatedFraction = 0.6 })], Options);

        Assert.Equal(14, some.Kept.Count);
        Assert.Equal(6, some.Rejected[FrameRejection.Clipped]);
        Assert.Equal(20, all.Kept.Count);
    }

    [Fact]
    public void Selection_HiddenFrames_AreLeftOutUnlessTheyAreMany()
    {
        var frames = FlickeringFlame.Frames(1, 1, 40, 1);

        var few = FrameSelection.Of([.. frames.Select((f, i) => i % 10 == 0 ? f with { AreaPx = f.AreaPx / 20 } : f)], Options);
        var many = FrameSelection.Of([.. frames.Select((f, i) => i % 3 == 0 ? f with { AreaPx = f.AreaPx / 20 } : f)], Options);

        Assert.Equal(4, few.Rejected[FrameRejection.Occluded]);
        Assert.Equal(40, many.Kept.Count);
    }
}
