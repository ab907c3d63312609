using FlareScope.Core.Smoke;

namespace FlareScope.Core.Tests.Smoke;

public sealed class SmokeEdgesTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 6, 7, 0, 0, TimeSpan.Zero);

    // Light scattered on the way adds to both: (0.5 - 0.1) / (0.9 - 0.1).
    [Fact]
    public void Transmittance_LightOfThePath_IsTakenFromBoth()
    {
        Assert.Equal(0.5, ContrastOpacity.Transmittance(0.5, 0.9, 0.1), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => ContrastOpacity.Transmittance(0.5, 0.1, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContrastOpacity.TwoBackgrounds(0.2, 0.2, 0.3, 0.5));
    }

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(130, 5)]
    public void Ringelmann_BeyondTheScale_StaysOnIt(double opacity, double number) =>
        Assert.Equal(number, ContrastOpacity.Ringelmann(opacity));

    // Within its 15 s the reading nearest the middle stands for the interval; of two as near, the first.
    [Fact]
    public void Method9_SeveralPicturesInAnInterval_TakeTheOneNearestItsMiddle()
    {
        var series = new Method9Series();
        foreach (var (second, opacity) in new[] { (0.0, 10.0), (7.0, 20.0), (8.0, 30.0), (14.9, 40.0), (15.0, 60.0), (29.0, 70.0) })
            series.Add(new(Start.AddSeconds(second), opacity));
        series.Complete();

        Assert.Equal([20.0, 70.0], series.Readings.Select(r => r.OpacityPercent!.Value));
        Assert.Equal([Start, Start.AddSeconds(15)], series.Readings.Select(r => r.Time));
    }

    [Theory]
    [InlineData(2.5, 5)]
    [InlineData(2.4, 0)]
    [InlineData(-9, 0)]
    [InlineData(111, 100)]
    public void Method9_Reading_IsRoundedToFivePercentOnTheScale(double seen, double recorded)
    {
        var series = new Method9Series();
        series.Add(new(Start, seen));
        series.Complete();

        Assert.Equal(recorded, Assert.Single(series.Readings).OpacityPercent);
    }

    [Fact]
    public void Method9_TwentyThreeReadings_GiveNoMean()
    {
        var series = new Method9Series();
        for (var slot = 0; slot < 23; slot++)
            series.Add(new(Start.AddSeconds(slot * 15), 40));
        series.Complete();

        Assert.Equal(23, series.Readings.Count);
        Assert.Empty(series.Means());
    }

    [Fact]
    public void Method9_TwelveMinutes_GiveTwoMeansThatShareNoReading()
    {
        var series = new Method9Series();
        for (var slot = 0; slot < 48; slot++)
            series.Add(new(Start.AddSeconds(slot * 15), slot < 24 ? 20 : 60));
        series.Complete();

        Assert.Equal([(Start, 20.0), (Start.AddMinutes(6), 60.0)], series.Means().Select(m => (m.Start, m.MeanPercent)));
    }

    [Fact]
    public void Method9_CompleteWithoutPictures_IsEmpty()
    {
        var series = new Method9Series();
        series.Complete();

        Assert.Empty(series.Readings);
    }

    [Fact]
    public void Method9_PictureEarlierWithinItsInterval_IsRefusedAndOneAtTheSameTimeIsNot()
    {
        var series = new Method9Series();
        series.Add(new(Start, 10));
        series.Add(new(Start.AddSeconds(5), 10));
        series.Add(new(Start.AddSeconds(5), 20));

        Assert.Throws<ArgumentException>(() => series.Add(new(Start.AddSeconds(4), 10)));
        series.Complete();
        Assert.Equal(10, Assert.Single(series.Readings).OpacityPercent);
    }

    [Theory]
    [InlineData(5, 10)]
    [InlineData(4.9, 0)]
    public void Method22_FivePercent_IsVisible(double opacity, double seconds)
    {
        var clock = new Method22Clock();
        clock.Add(new(Start, opacity));
        clock.Add(new(Start.AddSeconds(10), 0));

        Assert.Equal(TimeSpan.FromSeconds(seconds), clock.Visible);
        Assert.Equal(TimeSpan.FromSeconds(10), clock.Observed);
    }

    [Fact]
    public void Method22_LongestStepOfTheUser_IsWhatAPictureStandsFor()
    {
        var clock = new Method22Clock(longestStep: TimeSpan.FromSeconds(40));
        clock.Add(new(Start, 50));
        clock.Add(new(Start.AddSeconds(60), 0));

        Assert.Equal(TimeSpan.FromSeconds(40), clock.Observed);
        Assert.Equal(TimeSpan.FromSeconds(40), clock.Visible);
    }

    // Smoke for 10 s in every 30: in a window of 35 s from any start, 10 + 5 of the next.
    [Fact]
    public void Method22_MostVisible_CutsWhatReachesBeyondTheWindow()
    {
        var clock = new Method22Clock();
        for (var second = 0; second <= 120; second += 10)
            clock.Add(new(Start.AddSeconds(second), second % 30 == 0 ? 50 : 0));

        Assert.Equal(TimeSpan.FromSeconds(15), clock.MostVisibleIn(TimeSpan.FromSeconds(35)));
        Assert.Equal(TimeSpan.FromSeconds(10), clock.MostVisibleIn(TimeSpan.FromSeconds(30)));
        Assert.Equal(TimeSpan.FromSeconds(40), clock.MostVisibleIn(TimeSpan.FromHours(1)));
        Assert.Equal(TimeSpan.Zero, new Method22Clock().MostVisibleIn(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Method22_EarlierPicture_IsRefusedAndTheSameTimeCountsNothing()
    {
        var clock = new Method22Clock();
        clock.Add(new(Start, 50));
        clock.Add(new(Start, 50));

        Assert.Equal(TimeSpan.Zero, clock.Observed);
        Assert.Throws<ArgumentException>(() => clock.Add(new(Start.AddTicks(-1), 50)));
    }

    // An opaque plume is at least as dark as 2 %: -ln 0.02 = 3.912, over 8.7 m2/g; brighter than the sky is no soot.
    [Fact]
    public void GramsPerSecond_OpaqueOrBrighter_StaysWithinWhatCanBeRead()
    {
        Assert.Equal(3.912023 / 8.7, SootFlow.Default.GramsPerSecond([0], 1, 1), 1e-6);
        Assert.Equal(0, SootFlow.Default.GramsPerSecond([1.3], 1, 1));
        Assert.Equal(12 * SootFlow.Default.GramsPerSecond([0.5], 1, 1), SootFlow.Default.GramsPerSecond([0.5], 3, 4), 1e-12);
        Assert.Throws<ArgumentNullException>(() => SootFlow.Default.GramsPerSecond(null!, 1, 1));
    }
}
