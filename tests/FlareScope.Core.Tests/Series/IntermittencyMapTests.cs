using FlareScope.Core.Series;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Series;

public sealed class IntermittencyMapTests
{
    [Fact]
    public void AreaAndLength_BarOfChangingHeight_AreThoseExceededHalfTheTime()
    {
        // A bar 10 px wide whose height steps evenly from 41 to 80 px: half of the frames exceed 60.
        var map = new IntermittencyMap(60, 100, 1);
        for (var height = 41; height <= 80; height++)
        {
            map.Count();
            Fill(map, 25, 35, 90 - height, 90);
        }

        Assert.Equal(610, map.AreaPx(0.5), 10.0);
        Assert.Equal(60, map.LengthPx(30, 90, 0, -1, 0.5), 1.0);
        Assert.Equal(76.5, map.LengthPx(30, 90, 0, -1, 0.1), 1.0);
        Assert.Equal(1, map.Probability(30, 80));
    }

    [Fact]
    public void Area_SwayingFlame_IsSmallerThanTheFlame()
    {
        var map = new IntermittencyMap(100, 60, 1);
        var random = new SeededRandom(2);
        for (var i = 0; i < 400; i++)
        {
            map.Count();
            var left = (int)random.NextUniform(30, 60);
            Fill(map, left, left + 10, 10, 50);
        }

        Assert.True(map.AreaPx(0.5) < 100, "no place is kept half of the time");
        Assert.Equal(0, map.LengthPx(50, 50, 0, -1, 0.5));
    }

    [Fact]
    public void Count_FramesWithoutFlame_LowerTheIntermittency()
    {
        var map = new IntermittencyMap(10, 10, 2);
        map.Count();
        map.Mark(4, 4);
        map.Count();
        map.Count();

        Assert.Equal(1 / 3.0, map.Probability(4, 4), 1e-12);
        Assert.Equal(0, map.AreaPx(0.5));
        Assert.Equal(4, map.AreaPx(0.3));
    }

    [Fact]
    public void Bounds_NothingMarked_IsNull()
    {
        var map = new IntermittencyMap(10, 10, 1);
        map.Count();

        Assert.Null(map.Bounds());
        Assert.Equal(0, map.AreaPx(0.5));
    }

    private static void Fill(IntermittencyMap map, int left, int right, int top, int bottom)
    {
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
                map.Mark(x, y);
        }
    }
}
