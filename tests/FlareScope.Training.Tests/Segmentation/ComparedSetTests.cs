using FlareScope.Core.Detection;
using FlareScope.Training.Segmentation;

namespace FlareScope.Training.Tests.Segmentation;

public sealed class ComparedSetTests
{
    [Fact]
    public void Of_OneWayAlwaysTheLarger_PairsPictureByPicture()
    {
        // Truth of 100 px; the classical outline is right, the network finds 60, 40 or none of it.
        OutlinedPicture[] pictures =
        [
            Picture("classical", "a", 100), Picture("classical", "b", 100), Picture("classical", "c", 100),
            Picture("network", "a", 60), Picture("network", "b", 40), Picture("network", "c", 0),
        ];

        var set = ComparedSet.Of("val", ["drawn"], pictures);

        Assert.Equal(-0.6, set.IouGain.Value, 12);
        Assert.Equal(0.6, set.AreaErrorGain.Value, 12);
        Assert.Equal(0, set.NetworkBetter);
        var scores = set.Scores[1];
        Assert.Equal((3, 1), (scores.Pictures, scores.Missed));
        Assert.Equal(0.4, scores.MedianIou.Value, 12);
        Assert.Equal(0.08, scores.P10Iou.Value, 12);
        Assert.Equal(0.92, scores.P90AreaError.Value, 12);
        Assert.Equal(2.5, scores.MsPerCrop, 12);
        Assert.InRange(set.IouGain.Interval!.Low, -1, -0.6);
        Assert.InRange(set.IouGain.Interval!.High, -0.6, -0.4);
    }

    [Fact]
    public void Of_PicturesOfOneScene_AreDrawnTogether()
    {
        OutlinedPicture[] pictures =
        [
            Picture("classical", "a", 100), Picture("classical", "a", 100), Picture("network", "a", 90), Picture("network", "a", 20),
        ];

        var gain = ComparedSet.Of("val", ["drawn"], pictures).IouGain;

        // One scene is one piece of evidence: there is nothing to draw from.
        Assert.Equal((gain.Value, gain.Value), (gain.Interval!.Low, gain.Interval.High));
    }

    private static OutlinedPicture Picture(string outliner, string scene, long found) =>
        new(outliner, "name", "drawn", scene, new MaskComparison(100, found, SharedPixels: found), Crops: 2, Milliseconds: 5);
}
