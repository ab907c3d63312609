using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Statistics;

namespace FlareScope.Datasets.Tests.Statistics;

public sealed class StatisticsMakerTests : IDisposable
{
    private readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Make_SmallSet_CountsEverything()
    {
        // 320 x 240 px: 16 px, 64 px and 160 px boxes; one picture of night.
        _data.Scene("images/train/a.jpg", 1).Text("labels/train/a.txt", "0 .5 .5 .05 .0666667\n0 .25 .25 .2 .2666667\n")
            .Scene("images/train/b.jpg", 2).Text("labels/train/b.txt", "1 .75 .5 .5 .6666667\n0 .5 .5 .2 .1333333\n")
            .Picture("images/val/c.png").Text("labels/val/c.txt", "")
            .Text("images/val/torn.jpg", "").Text("labels/val/torn.txt", "1 .5 .5 .1 .1\n");

        var s = StatisticsMaker.Make(_data.Root, LabelledDatasetReader.Read(_data.Root), cancel: TestContext.Current.CancellationToken);

        Assert.Equal((4, 1, 1, 1, 1), (s.All.Pictures, s.All.Flame, s.All.Smoke, s.All.Both, s.All.Negatives));
        Assert.Equal(["train", "val"], s.Sources.Select(x => x.Split));
        Assert.Equal((2, 3), (s.Sources[0].Counts.Pictures, s.Sources[0].Counts.Boxes["flame"]));
        var (flame, smoke) = (s.Classes["flame"], s.Classes["smoke"]);
        Assert.Equal((3, 2, 1, 2, 0), (flame.Boxes, flame.Pictures, flame.Small, flame.Medium, flame.Large));
        Assert.Equal((2, 2, 0, 0, 1), (smoke.Boxes, smoke.Pictures, smoke.Small, smoke.Medium, smoke.Large));
        Assert.Equal(1.0, flame.Aspect!.P05, 0.01);
        Assert.Equal(3, flame.SideShares.Sum());
        Assert.Equal(1, s.Unopened);
        Assert.Equal((1, 1), (s.Pictures.Light.Night, s.Pictures.Light.Unknown));
        Assert.Equal(4, s.Pictures.Light.Day + s.Pictures.Light.Dusk + s.Pictures.Light.Night + s.Pictures.Light.Unknown);
    }

    [Fact]
    public void Make_Positions_LieWhereTheBoxesAre()
    {
        _data.Scene("images/a.jpg", 1).Text("labels/a.txt", "0 .25 .25 .5 .5\n").Scene("images/b.jpg", 2).Text("labels/b.txt", "0 .25 .75 .5 .5\n");

        var positions = StatisticsMaker.Make("x", LabelledDatasetReader.Read(_data.Root), cancel: TestContext.Current.CancellationToken).Classes["flame"].Positions;

        const int grid = ClassStatistics.Grid;
        Assert.Equal(0.5, positions[0], 1e-9); // upper left: one of two boxes
        Assert.Equal(0, positions[grid - 1], 1e-9); // upper right: none
        Assert.Equal(0.5, positions[(grid - 1) * grid], 1e-9);
    }

    [Fact]
    public void Quantiles_OfFigures_Interpolate()
    {
        Assert.Equal(new Quantiles(5, 50, 95), Quantiles.Of(Enumerable.Range(0, 101).Select(i => (double)i)));
        Assert.Null(Quantiles.Of([]));
    }
}
