using FlareScope.Core.Smoke;

namespace FlareScope.Core.Tests.Smoke;

public class OpacitySeriesTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 6, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Method9_SixMinutes_IsTheMeanOfTwentyFourRoundedReadings()
    {
        var series = new Method9Series();
        for (var second = 0; second < 360; second++)
            series.Add(new(Start.AddSeconds(second), second < 180 ? 21.0 : 43.0));
        series.Complete();
        Assert.Equal(24, series.Readings.Count);
        Assert.Equal([20.0, 45.0], series.Readings.Select(r => r.OpacityPercent!.Value).Distinct());
        var mean = Assert.Single(series.Means());
        Assert.Equal((Start, 32.5), (mean.Start, mean.MeanPercent));
    }

    [Fact]
    public void Method9_UnreadableOrMissingReading_BreaksTheRunAndIsNeverZero()
    {
        var series = new Method9Series();
        for (var slot = 0; slot < 60; slot++)
        {
            if (slot == 5)
                continue;
            series.Add(new(Start.AddSeconds(slot * 15), slot == 30 ? null : 40));
        }

        series.Complete();
        Assert.Null(series.Readings[5].OpacityPercent);
        Assert.Null(series.Readings[30].OpacityPercent);
        var means = series.Means();
        Assert.Equal([Start.AddSeconds(6 * 15), Start.AddSeconds(31 * 15)], means.Select(m => m.Start));
        Assert.All(means, m => Assert.Equal(40, m.MeanPercent));
    }

    [Fact]
    public void Method9_EarlierPicture_IsRefused()
    {
        var series = new Method9Series();
        series.Add(new(Start, 10));
        Assert.Throws<ArgumentException>(() => series.Add(new(Start.AddSeconds(-1), 10)));
    }

    [Fact]
    public void Method22_SmokeOnAndOff_AccumulatesVisibleTime()
    {
        var clock = new Method22Clock();
        for (var second = 0; second <= 600; second += 10)
            clock.Add(new(Start.AddSeconds(second), second is >= 100 and < 220 ? 30 : 0));
        Assert.Equal(TimeSpan.FromSeconds(600), clock.Observed);
        Assert.Equal(TimeSpan.FromSeconds(120), clock.Visible);
        Assert.Equal(TimeSpan.FromSeconds(60), clock.MostVisibleIn(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public void Method22_NightAndGaps_AreNotObserved()
    {
        var clock = new Method22Clock();
        clock.Add(new(Start, 50));
        clock.Add(new(Start.AddMinutes(30), null)); // one picture stands for 15 s at most
        clock.Add(new(Start.AddMinutes(31), 0));
        clock.Add(new(Start.AddMinutes(31).AddSeconds(10), 0));
        Assert.Equal(TimeSpan.FromSeconds(25), clock.Observed);
        Assert.Equal(TimeSpan.FromSeconds(15), clock.Visible);
    }
}
