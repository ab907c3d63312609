using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class FlameAxisTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(-30)]
    [InlineData(75)]
    [InlineData(-60)]
    public void Follow_LeaningBar_GivesItsLengthAndLean(double tilt)
    {
        var axis = FlameAxis.Follow(Masks.Bar(120, 20, tilt), tip: null);
        Assert.Equal(120, axis.LengthPx, 3.0);
        Assert.Equal(tilt, axis.TiltDeg, 1.0);
        Assert.True(axis.Base.Y > axis.End.Y);
    }

    [Fact]
    public void Follow_RoundFlame_StandsUpright() =>
        Assert.Equal(0, FlameAxis.Follow(Masks.Of(100, 100, (x, y) => double.Hypot(x - 50, y - 50) < 20), tip: null).TiltDeg, 1.0);

    [Theory]
    [InlineData(20, 100, 90)]
    [InlineData(180, 100, -90)]
    public void Follow_TipKnown_BeginsThere(double tipX, double tipY, double tilt)
    {
        var axis = FlameAxis.Follow(Masks.Bar(120, 20, 90), new PicturePoint(tipX, tipY));
        Assert.Equal(tilt, axis.TiltDeg, 1.0);
        Assert.Equal(tipX, axis.Base.X, 25.0);
    }

    [Fact]
    public void Follow_LevelFlame_BeginsAtTheNarrowEnd()
    {
        var drop = Masks.Of(200, 200, (x, y) => x is >= 40 and < 160 && Math.Abs(y - 100) < (x - 30) / 6);
        Assert.Equal(90, FlameAxis.Follow(drop, tip: null).TiltDeg, 2.0);
    }

    [Fact]
    public void Follow_BentFlame_LengthIsThatOfTheArc()
    {
        // A quarter of a ring of mean radius 100 px: the arc is 157 px long, its chord 141.
        var ring = Masks.Of(220, 220, (x, y) => double.Hypot(x - 200, y - 200) is > 90 and < 110 && x < 200 && y < 200);
        Assert.Equal(157, FlameAxis.Follow(ring, tip: null).LengthPx, 6.0);
    }

    [Fact]
    public void Follow_PlumeWiderThanTall_RunsFromItsFootNotAcross()
    {
        // A fan that opens upwards from (100, 180): wider than tall, so its principal axis lies across it.
        var fan = Masks.Of(260, 200, (x, y) => y is > 90 and < 180 && Math.Abs(x - 130) < (180 - y) * 1.3);
        var axis = FlameAxis.Follow(fan, tip: null);
        Assert.Equal(180, axis.Base.Y, 12.0);
        Assert.InRange(axis.LengthPx, 80, 150);
        Assert.InRange(Math.Abs(axis.TiltDeg), 0, 60);
    }

    [Fact]
    public void Follow_TornFlame_LengthReachesTheTornPart()
    {
        var torn = Masks.Of(60, 200, (x, y) => Math.Abs(x - 30) < 8 && (y is >= 100 and < 180 || y is >= 40 and < 80));
        Assert.Equal(140, FlameAxis.Follow(torn, tip: null).LengthPx, 5.0);
    }

    [Fact]
    public void Follow_TipAtTheUpperEnd_BeginsThere()
    {
        var axis = FlameAxis.Follow(Masks.Bar(120, 20, 150), new PicturePoint(70, 48)); // a flame pressed down by the wind
        Assert.True(axis.Base.Y < axis.End.Y);
        Assert.Equal(150, Math.Abs(axis.TiltDeg), 2.0);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void Follow_Bar_WidthIsThatOfTheBar(double width) =>
        Assert.Equal(width, FlameAxis.Follow(Masks.Bar(140, width, 20), tip: null).WidthPx, 0.12 * width);

    [Fact]
    public void Follow_OnePixel_IsOnePixelLong() =>
        Assert.Equal(1, FlameAxis.Follow(Masks.Of(9, 9, (x, y) => x == 4 && y == 4), tip: null).LengthPx, 3);
}
