using CsCheck;

namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

public sealed class DetectionPropertyTests
{
    [Fact]
    public void AveragePrecision_AnySet_EqualsTheProtocolWrittenOut() =>
        RandomSets.Images.Sample(images =>
        {
            foreach (var iou in new[] { .5, .75 })
                AssertSame(
                    CocoReference.AveragePrecision(images, DetectionClass.Flame, iou),
                    DetectionEvaluator.AveragePrecision(images, DetectionClass.Flame, iou: iou));
        });

    [Fact]
    public void AveragePrecision_AnySetAndAreaRange_EqualsTheProtocolWrittenOut() =>
        RandomSets.Images.Sample(images =>
        {
            // The generated boxes are 25 to 3600 px² large, so both ends of this range cut.
            var area = new AreaRange("some", 400, 1600);
            foreach (var iou in new[] { .5, .75 })
                AssertSame(
                    CocoReference.AveragePrecision(images, DetectionClass.Flame, iou, area),
                    DetectionEvaluator.AveragePrecision(images, DetectionClass.Flame, area, iou));
        });

    [Fact]
    public void Evaluate_PicturesInAnotherOrder_LeavesFiguresAlone() =>
        // Distinct scores: equal ones keep the order of the pictures, as COCO has it.
        Gen.Select(RandomSets.Images.Select(Distinct), Gen.Int[0, 1000]).Sample((images, seed) =>
        {
            var shuffled = images.ToArray();
            new Random(seed).Shuffle(shuffled);
            var (before, after) = (DetectionEvaluator.Evaluate(images, NoIntervals), DetectionEvaluator.Evaluate(shuffled, NoIntervals));
            AssertSame(before.Map50, after.Map50);
            AssertSame(before.Map5095, after.Map5095);
            AssertSame(before.Calibration.Flame.Ece, after.Calibration.Flame.Ece);
            AssertSame(before.BySize.Medium.Smoke.Ap5095, after.BySize.Medium.Smoke.Ap5095);
            Assert.Equal(before.Confusion, after.Confusion);
        });

    [Fact]
    public void Evaluate_FalseBoxBelowAllScores_LeavesAveragePrecisionAlone() =>
        RandomSets.Images.Sample(images =>
        {
            var more = images.ToArray();
            more[0] = more[0] with { Found = [.. more[0].Found, new(DetectionClass.Flame, .001, new PixelBox(5000, 0, 9, 9))] };
            AssertSame(DetectionEvaluator.Evaluate(images, NoIntervals).Map5095, DetectionEvaluator.Evaluate(more, NoIntervals).Map5095);
        });

    [Fact]
    public void Evaluate_FalseBoxAnywhere_NeverRaisesAveragePrecision() =>
        Gen.Select(RandomSets.Images, Gen.Int[1, 20]).Sample((images, score) =>
        {
            var more = images.ToArray();
            more[0] = more[0] with { Found = [.. more[0].Found, new(DetectionClass.Flame, score / 20.0, new PixelBox(5000, 0, 9, 9))] };
            var (before, after) = (FlameAp50(images), FlameAp50(more));
            Assert.True(after is null == before is null && (after ?? 0) <= (before ?? 0) + 1e-12);
        });

    [Fact]
    public void Curves_AnySet_AverageToTheAveragePrecision() =>
        RandomSets.Images.Sample(images =>
        {
            var result = DetectionEvaluator.Evaluate(images, NoIntervals);
            foreach (var (curves, metrics) in new[] { (result.Curves.Flame, result.Classes.Flame), (result.Curves.Smoke, result.Classes.Smoke) })
            {
                Assert.Equal(metrics.Boxes == 0 ? 0 : 101, curves.PrecisionRecall.Count);
                if (metrics.Boxes > 0)
                    AssertSame(metrics.Ap50, curves.PrecisionRecall.Average(p => p.Precision));
            }
        });

    [Fact]
    public void Confusion_AnySet_CountsEveryBoxOnceAndAgreesWithTheRecall() =>
        RandomSets.Images.Sample(images =>
        {
            var result = DetectionEvaluator.Evaluate(images, NoIntervals);
            var confusion = result.Confusion;
            var (flame, smoke) = (result.Classes.Flame, result.Classes.Smoke);
            Assert.Equal(flame.Boxes, confusion.Flame.Flame + confusion.Flame.Smoke + confusion.Flame.Background);
            Assert.Equal(smoke.Boxes, confusion.Smoke.Flame + confusion.Smoke.Smoke + confusion.Smoke.Background);
            var found = images.Sum(i => i.Found.Count(d => d.Class == DetectionClass.Flame && d.Score >= result.Confidence));
            Assert.Equal(found, confusion.Flame.Flame + confusion.Smoke.Flame + confusion.Background.Flame);
            if (flame.Boxes > 0)
                Assert.Equal(flame.Recall!.Value, confusion.Flame.Flame / (double)flame.Boxes, 1e-12);
            if (smoke.Boxes > 0)
                Assert.Equal(smoke.Recall!.Value, confusion.Smoke.Smoke / (double)smoke.Boxes, 1e-12);
        });

    [Fact]
    public void Evaluate_AnySet_KeepsFiguresInRangeAndOrder() =>
        RandomSets.Images.Sample(images =>
        {
            var scores = DetectionEvaluator.Evaluate(images, NoIntervals);
            foreach (var c in new[] { scores.Classes.Flame, scores.Classes.Smoke })
            {
                Assert.Equal(c.Boxes == 0, c.Ap50 is null);
                Assert.True(c.Ap50 is null || c.Ap5095 <= c.Ap50 + 1e-12);
                Assert.All([c.Ap50, c.Ap5095, c.Precision, c.Recall, c.F1, c.RecallAtPrecision95], v => Assert.True(v is null or >= 0 and <= 1));
            }

            Assert.Equal(images.Length, scores.BySource.Values.Sum(s => s.Images));
            Assert.Equal(scores.Classes.Smoke.Boxes, scores.BySource.Values.Sum(s => s.Classes.Smoke.Boxes));
        });

    [Fact]
    public void Evaluate_ScoresSqueezedInOrder_LeavesAveragePrecisionAlone() =>
        RandomSets.Images.Sample(images =>
        {
            var squeezed = images.Select(i => i with { Found = [.. i.Found.Select(d => d with { Score = d.Score * d.Score / 2 })] }).ToArray();
            AssertSame(DetectionEvaluator.Evaluate(images, NoIntervals).Map5095, DetectionEvaluator.Evaluate(squeezed, NoIntervals).Map5095);
        });

    [Fact]
    public void Evaluate_EveryPictureTwice_LeavesFiguresAlone() =>
        // Distinct scores: copies of a tie would interleave, and COCO's order of ties would then differ.
        RandomSets.Images.Select(Distinct).Sample(images =>
        {
            var once = DetectionEvaluator.Evaluate(images, NoIntervals);
            var twice = DetectionEvaluator.Evaluate([.. images, .. images], NoIntervals);
            AssertSame(once.Map50, twice.Map50);
            AssertSame(once.Classes.Flame.Precision, twice.Classes.Flame.Precision);
            AssertSame(once.Classes.Smoke.RecallAtPrecision95, twice.Classes.Smoke.RecallAtPrecision95);
            AssertSame(once.FalseAlarmShare, twice.FalseAlarmShare);
        });

    [Fact]
    public void Evaluate_Intervals_EqualResamplesWrittenOut()
    {
        const int Resamples = 40;
        RandomSets.Images.Select(Distinct).Sample(
            images =>
            {
                var intervals = DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = Resamples, Seed = 5, IntervalLevel = .5 }).Intervals!;
                var random = new Random(5);
                var draws = new List<double>();
                for (var r = 0; r < Resamples; r++)
                {
                    var drawn = Enumerable.Range(0, images.Length).Select(_ => images[random.Next(images.Length)]).ToArray();
                    if (CocoReference.AveragePrecision(drawn, DetectionClass.Flame, .5) is { } ap)
                        draws.Add(ap);
                }

                if (draws.Count * 2 <= Resamples)
                {
                    Assert.Null(intervals.Classes.Flame.Ap50);
                    return;
                }

                // A quantile at share q of n sorted values lies at position q(n - 1), between its two neighbours.
                draws.Sort();
                Assert.InRange(intervals.Classes.Flame.Ap50!.Low, draws[(draws.Count - 1) / 4] - 1e-9, draws[((draws.Count - 1) / 4) + 1] + 1e-9);
                Assert.InRange(intervals.Classes.Flame.Ap50.High, draws[(draws.Count - 1) * 3 / 4] - 1e-9, draws[((draws.Count - 1) * 3 / 4) + 1] + 1e-9);
            },
            iter: 30);
    }

    [Fact]
    public void SelectConfidence_AnyNegatives_IsTheSmallestStepThatHolds() =>
        Gen.Select(Gen.Int[0, 1000].Select(s => s / 1000.0).Array[1, 60], Gen.Int[0, 30]).Sample((scores, percent) =>
        {
            var images = scores.Select(s => Image([], Found(0, s))).ToArray();
            var allowed = percent / 100.0;
            var chosen = FalseAlarms.SelectConfidence(images, allowed);
            if (chosen is null)
                Assert.True(FalseAlarms.Share(images, 1) > allowed);
            else
            {
                Assert.True(FalseAlarms.Share(images, chosen.Value) <= allowed);
                Assert.True(chosen <= .0011 || FalseAlarms.Share(images, chosen.Value - .0011) > allowed);
            }
        });

    private static EvaluatedImage[] Distinct(EvaluatedImage[] images)
    {
        var next = 0;
        return [.. images.Select(i => i with { Found = [.. i.Found.Select(d => d with { Score = d.Score - (1e-6 * next++) })] })];
    }

    private static void AssertSame(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-12);
    }
}
