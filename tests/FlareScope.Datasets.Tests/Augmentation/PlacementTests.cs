using FlareScope.Datasets.Augmentation;

namespace FlareScope.Datasets.Tests.Augmentation;

public sealed class PlacementTests
{
    private static readonly AugmentationOptions Options = new();
    private static readonly CanvasWindow Whole = new(0, 0, 100, 100);
    private static readonly TrainingBox Box = new(TargetClass.Smoke, 0.3, 0.5, 0.2, 0.4);

    [Fact]
    public void Map_ScaledAndShifted_MovesTheBox()
    {
        var box = new Placement(10, 20, 50, 60, false, Whole).Map(Box, Options)!.Value;

        Assert.Equal((1, 25f, 50f, 10f, 24f), (box.Class, box.X, box.Y, box.Width, MathF.Round(box.Height, 3)));
    }

    [Fact]
    public void Map_Mirrored_SwapsLeftAndRight()
    {
        var box = new Placement(0, 0, 100, 100, true, Whole).Map(Box, Options)!.Value;

        Assert.Equal(70, box.X, 3);
        Assert.Equal(50, box.Y, 3);
    }

    [Fact]
    public void Map_CutByTheWindow_KeepsTheVisiblePart()
    {
        var box = new Placement(0, 0, 100, 100, false, new CanvasWindow(0, 0, 30, 60)).Map(Box, Options)!.Value;

        Assert.Equal((20f, 30f), (MathF.Round(box.X - box.Width / 2), MathF.Round(box.X + box.Width / 2)));
        Assert.Equal((30f, 60f), (MathF.Round(box.Y - box.Height / 2), MathF.Round(box.Y + box.Height / 2)));
    }

    [Theory]
    [InlineData(21)]  // a sliver: too narrow
    [InlineData(10)]  // outside
    public void Map_HardlyVisible_DropsTheBox(int right) =>
        Assert.Null(new Placement(0, 0, 100, 100, false, new CanvasWindow(0, 0, right, 100)).Map(Box, Options));

    [Fact]
    public void Map_TinyOnTheCanvas_DropsTheBox() =>
        Assert.Null(new Placement(0, 0, 10, 10, false, Whole).Map(Box, Options));
}
