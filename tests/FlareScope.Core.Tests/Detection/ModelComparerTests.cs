namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

public sealed class ModelComparerTests
{
    private static readonly EvaluationOptions Options = new() { Resamples = 200 };

    [Fact]
    public void Compare_ModelThatFindsMore_IsBetterWithIntervalAboveZero()
    {
        // Of 200 flames A misses every fifth, B every second: the difference of recall is .3, a paired standard error .05 at most.
        var comparison = Compare(Finds(200, i => i % 5 != 0), Finds(200, i => i % 2 != 0));
        var recall = comparison.Classes.Flame.Recall;
        Assert.Equal(.3, recall.Difference!.Value, 1e-12);
        Assert.InRange(.3, recall.Interval!.Low, recall.Interval.High);
        Assert.InRange(recall.Interval.Low, .15, .3);
        Assert.Equal((ComparisonVerdict.ABetter, 1.0), (recall.Verdict, recall.ShareABetter!.Value));
        Assert.Equal(ComparisonVerdict.ABetter, comparison.Map50.Verdict);
        Assert.Equal(ComparisonVerdict.BBetter, Compare(Finds(200, i => i % 2 != 0), Finds(200, i => i % 5 != 0)).Map5095.Verdict);
        Assert.Equal(ComparisonVerdict.Unknown, comparison.Classes.Smoke.Recall.Verdict);
    }

    [Fact]
    public void Compare_ModelsThatMissOtherPicturesEquallyOften_ShowNoDifference()
    {
        var comparison = Compare(Finds(200, i => i % 4 != 0), Finds(200, i => i % 4 != 1));
        Assert.Equal(0, comparison.Classes.Flame.Recall.Difference!.Value, 1e-12);
        Assert.Equal(ComparisonVerdict.NoDifferenceShown, comparison.Classes.Flame.Recall.Verdict);
        Assert.InRange(comparison.Classes.Flame.Recall.ShareABetter!.Value, .3, .7);
    }

    [Fact]
    public void Compare_ModelWithItself_IsEqualInEveryResample()
    {
        var images = Finds(50, i => i % 3 != 0);
        var map = Compare(images, images).Map50;
        Assert.Equal((0.0, 0.0, 1.0, ComparisonVerdict.NoDifferenceShown), (map.Interval!.Low, map.Interval.High, map.ShareEqual!.Value, map.Verdict));
    }

    [Fact]
    public void Compare_SmallSteadyGain_IsSeenBecausePicturesArePaired()
    {
        // B misses the pictures that A misses and six more of 120: every resample sees that, though each recall alone moves by ±.08.
        var comparison = Compare(Finds(120, i => i % 3 != 0), Finds(120, i => i % 3 != 0 && i % 20 != 1));
        var recall = comparison.Classes.Flame.Recall;
        Assert.InRange(recall.Difference!.Value, .03, .05);
        Assert.Equal(ComparisonVerdict.ABetter, recall.Verdict);
        Assert.True(recall.Interval!.High - recall.Interval.Low < .1);
    }

    [Fact]
    public void Compare_OneInTwentyEqualModels_IsAtMostRarelyCalledDifferent()
    {
        // Both models find each flame with chance .7 and know nothing of each other: at 95 % about one pair in twenty may look different.
        var called = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var (a, b) = (Finds(80, _ => random.NextDouble() < .7), Finds(80, _ => random.NextDouble() < .7));
            called += Compare(a, b, new EvaluationOptions { Resamples = 100 }).Classes.Flame.Recall.Verdict == ComparisonVerdict.NoDifferenceShown ? 0 : 1;
        }

        // Binomial(40, .05): more than 7 happens once in 500; the bootstrap of few draws is a little narrow.
        Assert.InRange(called, 0, 7);
    }

    [Fact]
    public void Compare_FewerFalseAlarms_IsBetterAndMcNemarAgrees()
    {
        // 100 negatives: A alarms on one, B on ten of the others. 2 (1 + 11) / 2^11.
        var (a, b) = (Alarms(100, i => i == 0), Alarms(100, i => i is > 0 and <= 10));
        var comparison = Compare(a, b);
        Assert.Equal(-.09, comparison.FalseAlarmShare.Difference!.Value, 1e-12);
        Assert.Equal(ComparisonVerdict.ABetter, comparison.FalseAlarmShare.Verdict);
        Assert.Equal((0, 1, 10, 89), (comparison.FalseAlarmTest!.Both, comparison.FalseAlarmTest.OnlyA, comparison.FalseAlarmTest.OnlyB, comparison.FalseAlarmTest.Neither));
        Assert.Equal(24 / 2048.0, comparison.FalseAlarmTest.PValue, 1e-12);
    }

    [Fact]
    public void Compare_FalseAlarmsOnTheSamePictures_McNemarSeesNoDifference()
    {
        var a = Alarms(50, i => i < 20);
        Assert.Equal(1, Compare(a, a).FalseAlarmTest!.PValue);
        Assert.Equal(1, Compare(Alarms(50, i => i < 20), Alarms(50, i => i is > 0 and <= 20)).FalseAlarmTest!.PValue, 1e-12);
    }

    [Fact]
    public void Compare_NoNegatives_HasNoTestOfFalseAlarms() =>
        Assert.Null(Compare(Finds(10, _ => true), Finds(10, _ => true)).FalseAlarmTest);

    [Fact]
    public void Compare_EachAtItsOwnConfidence_CountsThere()
    {
        // B's scores are A's halved; at .45 and .225 both keep the same boxes.
        var a = Finds(30, i => i % 3 != 0);
        var b = a.Select(i => i with { Found = [.. i.Found.Select(d => d with { Score = d.Score / 2 })] }).ToArray();
        var options = Options with { Confidence = .45 };
        var against = DetectionEvaluator.Evaluate(b, options with { Confidence = .225 });
        var comparison = ModelComparer.Compare(a, b, options, against);
        Assert.Equal((.45, .225), (comparison.ConfidenceA, comparison.ConfidenceB));
        Assert.Equal(0, comparison.Classes.Flame.Recall.Difference);
    }

    [Fact]
    public void Compare_OtherPictures_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Compare(Finds(3, _ => true), Finds(4, _ => true)));

    private static ModelComparison Compare(EvaluatedImage[] a, EvaluatedImage[] b, EvaluationOptions? options = null) =>
        ModelComparer.Compare(a, b, options ?? Options, DetectionEvaluator.Evaluate(b, NoIntervals));

    private static EvaluatedImage[] Finds(int count, Func<int, bool> finds) =>
        [.. Enumerable.Range(0, count).Select(i => (finds(i) ? Image([Truth(0)], Found(0, .5 + (i % 40 * .01))) : Image([Truth(0)])) with { Name = $"{i}" })];

    private static EvaluatedImage[] Alarms(int count, Func<int, bool> alarms) =>
        [.. Enumerable.Range(0, count).Select(i => (alarms(i) ? Image([], Found(0, .9)) : Image([])) with { Name = $"{i}" })];
}
