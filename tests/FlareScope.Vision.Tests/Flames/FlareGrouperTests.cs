using CsCheck;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class FlareGrouperTests
{
    private static readonly FlareGrouper Grouper = new();

    private static readonly Gen<Detection[]> Boxes = Gen.Select(
        Gen.Bool, Gen.Int[0, 500], Gen.Int[0, 500], Gen.Int[1, 200], Gen.Int[1, 200],
        (smoke, x, y, w, h) => Box(smoke ? DetectionClass.Smoke : DetectionClass.Flame, x, y, w, h)).Array[0, 12];

    [Fact]
    public void Group_AnyBoxes_EveryBoxIsInExactlyOneFlare() =>
        Boxes.Sample(boxes =>
        {
            var grouped = Grouper.Group(boxes).SelectMany(g => g.Detections).ToList();
            return grouped.Count == boxes.Length && boxes.All(b => grouped.Count(g => ReferenceEquals(g, b)) == 1);
        });

    [Fact]
    public void Group_AnyOrderOfTheBoxes_GivesTheSameFlares() =>
        Boxes.Sample(boxes =>
        {
            static IEnumerable<int> Sizes(IReadOnlyList<FlareGroup> groups) => groups.Select(g => g.Detections.Count).Order();
            return Sizes(Grouper.Group(boxes)).SequenceEqual(Sizes(Grouper.Group([.. boxes.Reverse()])));
        });

    [Fact]
    public void Group_SameFlameTwice_IsOneFlare() =>
        Assert.Single(Grouper.Group([Flame(100, 100, 40, 80), Flame(105, 95, 40, 80), Flame(110, 120, 15, 20)]));

    [Fact]
    public void Group_TwoStacks_AreTwoFlaresLargerFirst()
    {
        var groups = Grouper.Group([Flame(100, 100, 40, 80), Flame(300, 90, 60, 120)]);
        Assert.Equal([60, 40], groups.Select(g => g.Flames[0].Box.Width));
    }

    [Fact]
    public void Group_PuffTornOffAbove_BelongsToItsFlameAndAPilotBelowDoesNot()
    {
        var groups = Grouper.Group([Flame(100, 100, 40, 80), Flame(130, 70, 15, 20), Flame(110, 190, 10, 10)]);
        Assert.Equal([2, 1], groups.Select(g => g.Flames.Count));
    }

    [Fact]
    public void Group_SmokeAboveAFlame_BelongsToTheNearestOne()
    {
        var groups = Grouper.Group([Flame(100, 100, 40, 80), Flame(400, 100, 40, 80), Smoke(410, 10, 150, 85)]);
        Assert.Equal([0, 1], groups.OrderBy(g => g.Flames[0].Box.X).Select(g => g.Smokes.Count));
    }

    [Fact]
    public void Group_SmokeFarAwayOrBelow_IsAFlareOfItsOwn()
    {
        var groups = Grouper.Group([Flame(100, 100, 40, 80), Smoke(600, 100, 100, 100), Smoke(100, 250, 50, 60)]);
        Assert.Equal(3, groups.Count);
        Assert.All(groups.Skip(1), g => Assert.Empty(g.Flames));
    }

    [Fact]
    public void Group_OverlappingSmokeWithoutFlame_IsOneFlare() =>
        Assert.Single(Grouper.Group([Smoke(0, 0, 100, 100), Smoke(50, 50, 100, 100)]));

    [Fact]
    public void Group_Nothing_IsNoFlare() => Assert.Empty(Grouper.Group([]));

    private static Detection Flame(double x, double y, double width, double height) => Box(DetectionClass.Flame, x, y, width, height);

    private static Detection Smoke(double x, double y, double width, double height) => Box(DetectionClass.Smoke, x, y, width, height);

    private static Detection Box(DetectionClass kind, double x, double y, double width, double height) =>
        new(kind, 0.9, new PixelBox(x, y, width, height));
}
