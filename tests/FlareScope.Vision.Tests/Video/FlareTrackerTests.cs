using FlareScope.Core.Analysis;
using FlareScope.Vision.Video;

namespace FlareScope.Vision.Tests.Video;

public sealed class FlareTrackerTests
{
    [Fact]
    public void Assign_TwoFlickeringFlares_KeepTheirIdsWhateverTheirOrder()
    {
        var tracker = new FlareTracker(60);
        var first = tracker.Assign(0, [new(100, 50, 40, 120), new(300, 60, 30, 100)]);

        for (var i = 1; i < 30; i++)
        {
            var (sway, grow) = (8 * Math.Sin(i), 30 * Math.Cos(2.3 * i));
            PixelBox left = new(100 + sway, 50 - grow, 40, 120 + grow), right = new(300 + sway, 60 + grow, 30, 100 - grow);
            var ids = i % 2 == 0 ? tracker.Assign(i * 0.5, [left, right]) : tracker.Assign(i * 0.5, [right, left]).Reverse().ToList();
            Assert.Equal(first, ids);
        }
    }

    [Fact]
    public void Assign_FlareGoneForAWhile_ComesBackAsItself()
    {
        var tracker = new FlareTracker(60);
        tracker.Assign(0, [new(100, 50, 40, 120)]);
        tracker.Assign(20, []);

        Assert.Equal(["t1"], tracker.Assign(40, [new(105, 60, 40, 100)]));
        Assert.Equal(["t2"], tracker.Assign(140, [new(105, 60, 40, 100)]));
    }

    [Fact]
    public void Assign_NewFlareBesideAnOldOne_TakesNoId()
    {
        var tracker = new FlareTracker(60);
        tracker.Assign(0, [new(100, 50, 40, 120)]);

        var ids = tracker.Assign(1, [new(120, 40, 40, 120), new(100, 50, 40, 120)]);

        Assert.Equal(["t2", "t1"], ids);
    }
}
