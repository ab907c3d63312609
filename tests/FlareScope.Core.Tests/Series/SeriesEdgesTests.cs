using FlareScope.Core.Series;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Series;

/// <summary>Figures of a series that one counts by hand, and where its choices tip over.</summary>
public sealed class SeriesEdgesTests
{
    private static readonly SeriesOptions Options = SeriesOptions.Default;

    // Deviations 1, 1, -1, -1: half a step and a covariance of 1/4 at lag 1; then the sum is cut, whatever comes later.
    [Theory]
    [InlineData(new[] { 2.0, 2, 0, 0 }, 0.75)]
    [InlineData(new[] { 1.0, -1, 1, -1 }, 0.5)]
    [InlineData(new[] { 3.0, 3, 3 }, 0)]
    public void IntegralTime_ShortSeries_IsWhatOneCountsByHand(double[] values, double steps) =>
        Assert.Equal(steps * 3, Autocorrelation.IntegralTimeS(values, 3), 1e-12);

    [Theory]
    [InlineData(100, 0.5, 2, 12.5)]
    [InlineData(100, 0.5, 0, 100)]
    [InlineData(100, 0.5, 0.1, 100)] // never more than there are
    [InlineData(3, 1, 10, 1)] // nor less than one
    public void EffectiveCount_Memory_TakesFramesAway(int count, double spacing, double memory, double expected) =>
        Assert.Equal(expected, Autocorrelation.EffectiveCount(count, spacing, memory), 1e-12);

    [Fact]
    public void SeriesSize_ElevenValues_HasTheirTenths()
    {
        var size = SeriesSize.Of([.. Enumerable.Range(0, 11).Select(i => 10.0 - i)], new int[11], "m", Options);

        Assert.Equal(("m", 1.0, 5.0, 9.0), (size.Unit, size.P10, size.P50, size.P90));
        Assert.Null(size.Interval);
    }

    // Two blocks drawn with repeats: the median is 1, 2 or 3 with chances 1/4, 1/2, 1/4.
    [Fact]
    public void SeriesSize_TwoBlocks_AreDrawnWhole() =>
        Assert.Equal(new Interval(1, 3), SeriesSize.Of([1, 1, 3, 3], [0, 0, 1, 1], "m", Options).Interval);

    [Fact]
    public void Of_SteadyFlame_HasNoScatterAndItsPuffingFrequency()
    {
        var size = SizeSeries.Of([.. Enumerable.Range(0, 9).Select(i => Frame(i, 1000) with { TiltDeg = i * i, SaturatedFraction = i / 10.0 })], Options);

        Assert.Equal((100.0, 1000.0, 10.0, 40.0), (size.LengthPx.P50, size.AreaPx.P50, size.Length!.P50, size.Area!.P50));
        Assert.Equal(("px", "px2", "m", "m2"), (size.LengthPx.Unit, size.AreaPx.Unit, size.Length.Unit, size.Area.Unit));
        Assert.Equal((16.0, 0.4), (size.TiltDeg, size.SaturatedFraction));
        Assert.Equal((0.0, 9.0, 0.0), (size.CorrelationTimeS, size.EffectiveFrames, size.SigmaLnMedianArea));
        Assert.Equal(0.75, size.Flicker.PredictedHz!.Value, 1e-12); // 1.5 / √4 m
    }

    // Neighbours that swing against each other leave each block of two seconds in balance: only the number of frames counts.
    [Fact]
    public void Of_SwingingFlame_IsAsSureAsItsFramesAreMany()
    {
        var size = SizeSeries.Of([.. Enumerable.Range(0, 40).Select(i => Frame(i, 1000 * Math.Exp(i % 2 == 0 ? 0.2 : -0.2)))], Options);

        Assert.Equal(0.5, size.CorrelationTimeS, 1e-9);
        Assert.Equal(40, size.EffectiveFrames, 1e-9);
        Assert.Equal(Math.Sqrt(Math.PI / 2) * 0.2 / Math.Sqrt(40), size.SigmaLnMedianArea, 1e-5);
    }

    [Fact]
    public void Of_OneFrameWithoutScale_LeavesMetresUnknown()
    {
        var size = SizeSeries.Of([Frame(0, 1000), Frame(1, 1000) with { LengthM = null }], Options);

        Assert.Null(size.Length);
        Assert.Null(size.Area);
        Assert.Throws<ArgumentException>(() => SizeSeries.Of([Frame(0, 1000)], Options));
    }

    [Theory]
    [InlineData(5, 3, 5, 3)] // five clear frames are enough
    [InlineData(4, 4, 8, 0)] // four are not: all are used
    public void Selection_ClippedFrames_GoOnlyWhileEnoughRemain(int clear, int clipped, int kept, int rejected)
    {
        var frames = Enumerable.Range(0, clear + clipped).Select(i => Frame(i, 1000) with { SaturatedFraction = i < clear ? 0.30 : 0.31 }).ToList();

        var selection = FrameSelection.Of(frames, Options);

        Assert.Equal((kept, rejected), (selection.Kept.Count, selection.Rejected.GetValueOrDefault(FrameRejection.Clipped)));
    }

    [Theory]
    [InlineData(2, 249, 8)] // two of ten far smaller ones are hidden behind something
    [InlineData(2, 250, 10)] // a quarter of the median is not far smaller
    [InlineData(3, 249, 10)] // three of ten are the flame itself
    public void Selection_SmallFrames_GoWhileTheyAreFew(int small, double area, int kept)
    {
        var frames = Enumerable.Range(0, 10).Select(i => Frame(i, i < small ? area : 1000)).ToList();

        var selection = FrameSelection.Of(frames, Options);

        Assert.Equal((kept, 10 - kept), (selection.Kept.Count, selection.Rejected.GetValueOrDefault(FrameRejection.Occluded)));
    }

    [Fact]
    public void Map_MarksOutside_AreLeftOut()
    {
        var map = new IntermittencyMap(10, 8, 1);
        map.Mark(3, 3);
        Assert.Equal((0.0, 0.0), (map.Probability(3, 3), map.AreaPx(0.5))); // no frame was counted yet

        map.Count();
        foreach (var (column, row) in ((int, int)[])[(-1, 2), (2, -1), (10, 2), (2, 8)])
        {
            map.Mark(column, row);
            Assert.Equal(0, map.Probability(column, row));
        }

        Assert.Equal((3, 3, 4, 4), map.Bounds()!.Value);
        map.Mark(9, 7);
        map.Mark(0, 0);
        Assert.Equal((0, 0, 10, 8), map.Bounds()!.Value);
    }

    // A column of cells of 4 px, from 8 to 32 px down; its edge lies where the intermittency is half of that inside.
    [Theory]
    [InlineData(14, 0.5, 24)]
    [InlineData(14, 0.25, 25)]
    [InlineData(16, 0.3, 23.6)] // between two columns it is half as high
    [InlineData(22, 0.5, 0)]
    public void Map_LargeCells_EndBetweenTheirMiddles(double baseX, double share, double length)
    {
        var map = new IntermittencyMap(10, 10, 4);
        map.Count();
        for (var row = 2; row < 8; row++)
            map.Mark(3, row);

        Assert.Equal(length, map.LengthPx(baseX, 32, 0, -1, share), 1e-9);
    }

    [Theory]
    [InlineData(10, 60, null)]
    [InlineData(7, 60, Flicker.SamplingTooSlow)] // a flame of unknown width may puff at 4 Hz
    [InlineData(10, 6, Flicker.TooShort)] // not one part of ten seconds
    public void Flicker_WidthUnknown_NeedsEightFramesASecond(double rate, double seconds, string? reason)
    {
        double[] times = [.. Enumerable.Range(0, (int)(rate * seconds)).Select(i => i / rate)];
        double[] values = [.. times.Select(t => Math.Sin(Math.Tau * 1.5 * t))];

        var flicker = FlickerSpectrum.Of(times, values, null, new());

        Assert.Equal(reason, flicker.Reason);
        Assert.Equal(reason is null ? (double?)1.5 : null, flicker.Hz is { } hz ? Math.Round(hz, 2) : (double?)null);
        Assert.Null(flicker.PredictedHz);
    }

    [Fact]
    public void Flicker_OneFrame_HasNoScatter()
    {
        Assert.Null(FlickerSpectrum.Of([0], [1], 1, new()).SigmaLnArea);
        Assert.Equal(0.5, FlickerSpectrum.Of([0, 1], [1, 2], 1, new()).SigmaLnArea);
        Assert.Throws<ArgumentException>(() => FlickerSpectrum.Of([0, 1], [1], 1, new()));
        Assert.Throws<ArgumentOutOfRangeException>(() => PuffingLaw.FrequencyHz(0));
    }

    private static FrameSize Frame(double time, double areaPx) => new(time, 100, areaPx, 10, 40, 4, 10, 0.02);
}
