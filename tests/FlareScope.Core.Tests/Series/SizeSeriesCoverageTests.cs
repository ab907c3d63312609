using FlareScope.Core.Series;

namespace FlareScope.Core.Tests.Series;

public sealed class SizeSeriesCoverageTests
{
    [Fact]
    public void Of_CorrelatedFlicker_IntervalsHoldTheTruth()
    {
        const int Runs = 120;
        var (held, width) = (0, 0.0);
        for (var seed = 0; seed < Runs; seed++)
        {
            var size = SizeSeries.Of(FlickeringFlame.Frames((ulong)seed, tauS: 1, seconds: 120, rate: 2), SeriesOptions.Default);
            held += size.Area!.Interval is { } i && i.Low <= 40 && 40 <= i.High ? 1 : 0;
            width += Math.Log(size.Area.Interval!.High / size.Area.Interval.Low) / Runs;
        }

        Assert.InRange(held / (double)Runs, 0.75, 0.99); // 0.90 promised; a minute or two of blocks is a small sample
        Assert.InRange(width, 0.08, 0.30);
    }
}
