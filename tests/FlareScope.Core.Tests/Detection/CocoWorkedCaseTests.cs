namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

/// <summary>
/// Cases worked out by hand from the published definition: 101 recall levels, at most 100 boxes, ranges of area with truth outside
/// them ignored. No crowd regions: the reader leaves them out.
/// </summary>
public sealed class CocoWorkedCaseTests
{
    private const double Exact = 1e-12;

    /// <summary>The worked example of docs/method/detector-evaluation.md, of which a test of the page reads the same set.</summary>
    [Fact]
    public void Evaluate_WorkedExample_IsWhatThePencilGives()
    {
        // Five flames in three pictures. Boxes, best first, at an overlap of .5:
        //   .95 hit (overlap .9)    hits 1, boxes 1: precision 1,   recall 1/5
        //   .90 hit (overlap .6)    hits 2, boxes 2: precision 1,   recall 2/5
        //   .80 false               hits 2, boxes 3: precision 2/3, recall 2/5
        //   .60 hit (overlap 1)     hits 3, boxes 4: precision 3/4, recall 3/5
        //   .30 false               hits 3, boxes 5
        // Levels 0...40 (41 of them: .4 is not above 2/5) read 1, levels 41...60 (20) read 3/4, the other 40 read 0.
        var images = WorkedExample.Images;
        var result = DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = 0, Confidence = .5 });
        Assert.Equal((41 + (20 * .75)) / 101, result.Classes.Flame.Ap50!.Value, Exact);
        // Overlap .6 is missed from .65 on: .95 hit, then false, false, hit (1/2) at recall 2/5: 21 levels read 1, 20 read 1/2.
        // Overlap .9 counts up to .90: at .95 only the .60 box is a hit, the fourth, recall 1/5: 21 levels read 1/4.
        var (upTo60, upTo90, at95) = ((41 + 15.0) / 101, (21 + (20 * .5)) / 101, 21 * .25 / 101);
        Assert.Equal(((3 * upTo60) + (6 * upTo90) + at95) / 10, result.Classes.Flame.Ap5095!.Value, Exact);
        // At confidence .5: four boxes, three right, of five.
        Assert.Equal((3 / 4.0, 3 / 5.0, 6 / 9.0), (result.Classes.Flame.Precision!.Value, result.Classes.Flame.Recall!.Value, result.Classes.Flame.F1!.Value));
        Assert.Equal(new ConfusionRow(3, 0, 2), result.Confusion.Flame);
        Assert.Equal(new ConfusionRow(1, 0, null), result.Confusion.Background);
        Assert.Equal(1 / 2.0, result.FalseAlarmShare);
        // Scores against rights over all five boxes: tenth .3: |.3 - 0|, tenth .6: |.6 - 1|, tenth .8: |.8 - 0|, tenth .9: |.95 + .9 - 2|.
        Assert.Equal((.3 + .4 + .8 + .15) / 5, result.Calibration.Flame.Ece!.Value, Exact);
        // The false box on the negative scores .80; one negative of two may not alarm, so .801 it is, and one of the three hits goes.
        Assert.Equal(.801, result.ConfidenceForFalseAlarms01);
        Assert.Equal(1 / 5.0, result.AtFalseAlarms01!.RecallCost.Flame!.Value, Exact);
    }

    [Fact]
    public void AveragePrecision_RecallJustBelowALevel_DoesNotReachIt()
    {
        // COCO multiplies: level 70 is 70 * .01, a little more than 7 / 10 in doubles, so 7 of 10 reads levels 0...69.
        var truth = Enumerable.Range(0, 10).Select(i => Truth(i)).ToArray();
        var found = Enumerable.Range(0, 7).Select(i => Found(i, .9)).ToArray();
        Assert.Equal(70 / 101.0, FlameAp50(Image(truth, found))!.Value, Exact);
    }

    [Fact]
    public void Evaluate_ThreeSizes_EachRangeCountsItsOwn()
    {
        // Sides 20, 50, 200 px; the small one is missed, the medium one found, the large one found after a false large box.
        LabelledBox Square(int place, int side) => new(DetectionClass.Flame, At(place) with { Width = side, Height = side });
        Detection Hit(int place, int side, double score) => new(DetectionClass.Flame, score, At(place) with { Width = side, Height = side });
        var image = Image([Square(0, 20), Square(1, 50), Square(2, 200)], Hit(1, 50, .9), Hit(7, 200, .8), Hit(2, 200, .7));
        var sizes = DetectionEvaluator.Evaluate([image], NoIntervals).BySize;
        Assert.Equal((0, 1), (sizes.Small.Flame.Ap50!.Value, sizes.Small.Flame.Boxes));
        Assert.Equal(1, sizes.Medium.Flame.Ap5095!.Value, Exact);
        Assert.Equal(.5, sizes.Large.Flame.Ap50!.Value, Exact);
        Assert.Equal(new SizeMetrics(null, null, 0, null, null), sizes.Small.Smoke);
    }

    [Fact]
    public void Evaluate_SizeIntervals_HoldTheFigure()
    {
        var images = Enumerable.Range(0, 40).Select(i => Image([Truth(0)], Found(i % 2 == 0 ? 7 : 0, .9 - (i * .01)))).ToArray();
        var large = DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = 100 }).BySize.Large.Flame;
        Assert.InRange(large.Ap50!.Value, large.Ap50Interval!.Low, large.Ap50Interval.High);
        Assert.True(large.Ap50Interval.Low < large.Ap50Interval.High);
    }
}
