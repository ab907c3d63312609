namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

/// <summary>Values computed by hand from the COCO definition.</summary>
public sealed class AveragePrecisionTests
{
    private const double Exact = 1e-12;

    [Fact]
    public void AveragePrecision_EveryBoxFoundExactly_IsOne() =>
        Assert.Equal(1, FlameAp(Image([Truth(0), Truth(1)], Found(0, .9), Found(1, .8)))!.Value, Exact);

    [Fact]
    public void AveragePrecision_NothingFound_IsZero() => Assert.Equal(0, FlameAp(Image([Truth(0)])));

    [Fact]
    public void AveragePrecision_NoTruth_IsUnknown() => Assert.Null(FlameAp(Image([], Found(0, .9))));

    [Fact]
    public void AveragePrecision_OneOfTwoMissed_ReadsFiftyOneLevels() =>
        Assert.Equal(51 / 101.0, FlameAp50(Image([Truth(0), Truth(1)], Found(0, .9)))!.Value, Exact);

    [Fact]
    public void AveragePrecision_FalseAlarmAboveTheHit_HalvesPrecision() =>
        Assert.Equal(.5, FlameAp50(Image([Truth(0)], Found(5, .9), Found(0, .8)))!.Value, Exact);

    [Fact]
    public void AveragePrecision_FalseAlarmBelowTheLastHit_CostsNothing() =>
        Assert.Equal(1, FlameAp50(Image([Truth(0)], Found(0, .9), Found(5, .8)))!.Value, Exact);

    [Fact]
    public void AveragePrecision_SecondBoxOnTheSameTruth_IsAFalseAlarm()
    {
        // Precision 1, 1/2, 2/3 at recall 1/2, 1/2, 1: 51 levels read 1, 50 levels read 2/3.
        var ap = FlameAp50(Image([Truth(0), Truth(1)], Found(0, .9), Found(0, .8, 90), Found(1, .7)));
        Assert.Equal((51 + (50 * 2 / 3.0)) / 101, ap!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_PrecisionRisesAgain_EnvelopeFillsTheDip()
    {
        // False, hit, hit, hit of four: precision 0, 1/2, 2/3, 3/4; the envelope is 3/4 up to recall 3/4 (76 levels).
        var ap = FlameAp50(Image([Truth(0), Truth(1), Truth(2), Truth(3)], Found(9, .9), Found(0, .8), Found(1, .7), Found(2, .6)));
        Assert.Equal(76 * .75 / 101, ap!.Value, Exact);
    }

    [Theory]
    [InlineData(49, 0)]
    [InlineData(50, 1)]
    [InlineData(55, 2)]
    [InlineData(60, 3)]
    [InlineData(65, 4)]
    [InlineData(70, 5)]
    [InlineData(72, 5)]
    [InlineData(75, 6)]
    [InlineData(80, 7)]
    [InlineData(85, 8)]
    [InlineData(90, 9)]
    [InlineData(94, 9)]
    [InlineData(95, 10)]
    public void AveragePrecision_OverlapOfHundredths_CountsAtThresholdsUpToIt(int hundredths, int thresholds) =>
        Assert.Equal(thresholds / 10.0, FlameAp(Image([Truth(0)], Found(0, .9, hundredths)))!.Value, Exact);

    [Fact]
    public void AveragePrecision_EqualScores_KeepTheOrderOfThePictures()
    {
        var wrong = Image([], Found(0, .5));
        var right = Image([Truth(0)], Found(0, .5));
        Assert.Equal(.5, FlameAp50(wrong, right)!.Value, Exact);
        Assert.Equal(1, FlameAp50(right, wrong)!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_BetterBoxHasLowerScore_GreedyMatchingLosesIt()
    {
        // The .9 box takes the truth with overlap .6; the perfect box comes too late, at .5 as at .6. From .65 on it is the hit.
        var ap = FlameAp(Image([Truth(0)], Found(0, .9, 60), Found(0, .8)));
        Assert.Equal(((3 * 1) + (7 * .5)) / 10, ap!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_BoxOverTwoTruths_TakesTheOneItOverlapsMost()
    {
        // Truths [0,100) and [30,130); the first detection covers the second truth, the next one only the first.
        var truth = new[] { new LabelledBox(DetectionClass.Flame, new PixelBox(0, 0, 100, 100)), new LabelledBox(DetectionClass.Flame, new PixelBox(30, 0, 100, 100)) };
        var image = Image(
            truth,
            new Detection(DetectionClass.Flame, .9, new PixelBox(25, 0, 100, 100)),
            new Detection(DetectionClass.Flame, .8, new PixelBox(0, 0, 80, 100)));
        Assert.Equal(1, FlameAp50(image)!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_MoreThanAHundredBoxes_KeepsTheBestHundred()
    {
        var noise = Enumerable.Range(1, 100).Select(i => Found(i, .9)).ToArray();
        Assert.Equal(0, FlameAp50(Image([Truth(0)], [.. noise, Found(0, .1)])));
        Assert.Equal(1 / 100.0, FlameAp50(Image([Truth(0)], [.. noise[1..], Found(0, .1)]))!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_OtherClass_DoesNotMatch() =>
        Assert.Equal(0, FlameAp50(Image([Truth(0)], Found(0, .9, c: DetectionClass.Smoke))));

    [Fact]
    public void AveragePrecision_OtherPicture_DoesNotMatch() =>
        Assert.Equal(0, FlameAp50(Image([Truth(0)]), Image([], Found(0, .9))));

    [Fact]
    public void AveragePrecision_ByArea_IgnoresTruthAndMissesOutsideTheRange()
    {
        var small = new PixelBox(5000, 0, 20, 20);
        var image = Image(
            [Truth(0), new LabelledBox(DetectionClass.Flame, small)],
            Found(0, .9), // large, on large truth: ignored for "small"
            Found(7, .8), // large, on nothing: ignored for "small"
            new Detection(DetectionClass.Flame, .7, small));
        double? Of(AreaRange area) => DetectionEvaluator.AveragePrecision([image], DetectionClass.Flame, area, .5);

        Assert.Equal(1, Of(AreaRange.Small)!.Value, Exact);
        Assert.Null(Of(AreaRange.Medium));
        Assert.Equal(1, Of(AreaRange.Large)!.Value, Exact);
        Assert.Equal((51 + (50 * 2 / 3.0)) / 101, Of(AreaRange.All)!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_ByArea_PrefersCountingTruthOverIgnoredOne()
    {
        // 96 x 96 counts as medium (ends inclusive); the larger truth around it fits the detection better but is ignored.
        var counting = new LabelledBox(DetectionClass.Flame, new PixelBox(0, 0, 96, 96));
        var ignored = new LabelledBox(DetectionClass.Flame, new PixelBox(0, 0, 96, 100));
        var image = Image([ignored, counting], new Detection(DetectionClass.Flame, .9, new PixelBox(0, 0, 96, 100)));
        Assert.Equal(1, DetectionEvaluator.AveragePrecision([image], DetectionClass.Flame, AreaRange.Medium, .5)!.Value, Exact);
    }
}
