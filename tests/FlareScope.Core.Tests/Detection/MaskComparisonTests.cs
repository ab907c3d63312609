namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Detection;

public sealed class MaskComparisonTests
{
    [Fact]
    public void Compare_OverlappingMasks_CountsPixels()
    {
        var c = MaskComparison.Compare([1, 1, 1, 0, 0], [0, 255, 1, 1, 0]);
        Assert.Equal(new MaskComparison(3, 3, 2), c);
        Assert.Equal(.5, c.IntersectionOverUnion);
        Assert.Equal(0, c.AreaError);
    }

    [Fact]
    public void Compare_NothingFound_MissesTheWholeArea()
    {
        var c = MaskComparison.Compare([1, 1], [0, 0]);
        Assert.Equal(0, c.IntersectionOverUnion);
        Assert.Equal(-1, c.AreaError);
    }

    [Fact]
    public void Compare_BothEmpty_IsUnknown()
    {
        var c = MaskComparison.Compare([0, 0], [0, 0]);
        Assert.Null(c.IntersectionOverUnion);
        Assert.Null(c.AreaError);
    }

    [Fact]
    public void Compare_DifferentSizes_IsRefused() =>
        Assert.Throws<ArgumentException>(() => MaskComparison.Compare([1, 1], [1]));

    [Fact]
    public void Summary_HitAndMiss_CountsTheMiss()
    {
        var summary = MaskSummary.From([new(100, 200, 100), new(100, 50, 50), new(100, 0, 0), new(0, 40, 0)]);
        Assert.Equal(new MaskSummary(3, 1, 1 / 3.0, .5, 1, 1, .5), summary);
    }

    [Fact]
    public void Summary_NoTruth_IsUnknown() =>
        Assert.Equal(new MaskSummary(0, 0, null, null, null, null, null), MaskSummary.From([]));
}
