using FlareScope.Core.Analysis;
using FlareScope.Training.Segmentation;

namespace FlareScope.Training.Tests.Segmentation;

public sealed class LabelledFlareTests
{
    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(25, 5, true)]
    [InlineData(11, 5, false)]
    [InlineData(50, 5, false)]
    public void IsOthers_PixelOfANeighbour_OnlyOutsideItsOwnBoxes(double x, double y, bool others)
    {
        var flare = new LabelledFlare([new PixelBox(0, 0, 12, 10)], [new PixelBox(10, 0, 20, 10)]);

        Assert.Equal(others, flare.IsOthers(x, y));
    }
}
