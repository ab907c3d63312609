using System.Text.Json;

namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

public sealed class DetectionEvaluatorTests
{
    private const double Exact = 1e-12;
    private static readonly string[] Contracted = ["images", "negatives", "map50", "map5095", "classes", "falseAlarmShare", "intervals", "confidence", "bySource", "masks"];

    [Fact]
    public void Evaluate_AtAConfidence_CountsOnlyBoxesAtOrAboveIt()
    {
        // Kept at .5: hit .9, false .6, hit .5. Truth: three. Precision 2/3, recall 2/3.
        var image = Image([Truth(0), Truth(1), Truth(2)], Found(0, .9), Found(8, .6), Found(1, .5), Found(2, .4));
        var flame = DetectionEvaluator.Evaluate([image], NoIntervals with { Confidence = .5 }).Classes.Flame;
        Assert.Equal(2 / 3.0, flame.Precision!.Value, Exact);
        Assert.Equal(2 / 3.0, flame.Recall!.Value, Exact);
        Assert.Equal(2 / 3.0, flame.F1!.Value, Exact);
        Assert.Equal(3, flame.Boxes);
    }

    [Fact]
    public void Evaluate_NothingAtTheConfidence_PrecisionIsUnknownAndRecallZero()
    {
        var flame = DetectionEvaluator.Evaluate([Image([Truth(0)], Found(0, .2))], NoIntervals).Classes.Flame;
        Assert.Null(flame.Precision);
        Assert.Equal(0, flame.Recall);
        Assert.Equal(0, flame.F1);
        Assert.Equal(1, flame.Ap50!.Value, Exact);
    }

    [Fact]
    public void Evaluate_ClassWithoutTruth_IsUnknownAndLeftOutOfTheMean()
    {
        var result = DetectionEvaluator.Evaluate([Image([Truth(0)], Found(0, .9), Found(3, .9, c: DetectionClass.Smoke))], NoIntervals);
        Assert.Equal(new ClassMetrics(null, null, null, null, null, null, 0), result.Classes.Smoke);
        Assert.Equal(1, result.Map50!.Value, Exact);
        Assert.Equal(1, result.Map5095!.Value, Exact);
    }

    [Fact]
    public void Evaluate_OnlyNegatives_KnowsNothingButFalseAlarms()
    {
        var result = DetectionEvaluator.Evaluate([Image([], Found(0, .3)), Image([], Found(0, .2)), Image([]), Image([])], NoIntervals);
        Assert.Null(result.Map50);
        Assert.Equal(4, result.Negatives);
        Assert.Equal(.25, result.FalseAlarmShare);
    }

    [Fact]
    public void Evaluate_FalseBoxesOnAPictureWithTruth_AreNoFalseAlarmPictures()
    {
        var result = DetectionEvaluator.Evaluate([Image([Truth(0)], Found(5, .9))], NoIntervals);
        Assert.Null(result.FalseAlarmShare);
    }

    [Fact]
    public void Evaluate_BoxOfEitherClassOnANegative_IsAFalseAlarm() =>
        Assert.Equal(1, DetectionEvaluator.Evaluate([Image([], Found(0, .9, c: DetectionClass.Smoke))], NoIntervals).FalseAlarmShare);

    [Fact]
    public void Evaluate_RecallAtPrecision95_TakesTheLargestRecallThatHoldsIt()
    {
        // 19 hits, then a false alarm (precision .95 exactly), then a hit (.9523), then another false alarm (.909).
        var truth = Enumerable.Range(0, 25).Select(i => Truth(i)).ToArray();
        var found = Enumerable.Range(0, 19).Select(i => Found(i, .9 - (i * .01)))
            .Append(Found(50, .5)).Append(Found(19, .4)).Append(Found(51, .3)).ToArray();
        var flame = DetectionEvaluator.Evaluate([Image(truth, found)], NoIntervals).Classes.Flame;
        Assert.Equal(20 / 25.0, flame.RecallAtPrecision95!.Value, Exact);
    }

    [Fact]
    public void Evaluate_TiedHitAndFalseAlarm_CannotBeToldApartByAConfidence()
    {
        var flame = DetectionEvaluator.Evaluate([Image([Truth(0)], Found(0, .5), Found(4, .5))], NoIntervals).Classes.Flame;
        Assert.Equal(0, flame.RecallAtPrecision95);
        Assert.Equal(.5, flame.Precision);
        Assert.Equal(1, flame.Ap50!.Value, Exact);
    }

    [Fact]
    public void Evaluate_SeveralSources_ScoresEachAlone()
    {
        var found = Image([Truth(0)], Found(0, .9)) with { Source = "near" };
        var missed = Image([Truth(0)]) with { Source = "far" };
        var result = DetectionEvaluator.Evaluate([found, missed], NoIntervals);
        Assert.Equal(["far", "near"], result.BySource.Keys);
        Assert.Equal(0, result.BySource["far"].Map50);
        Assert.Equal(1, result.BySource["near"].Map50!.Value, Exact);
        Assert.Equal(51 / 101.0, result.Map50!.Value, Exact);
    }

    [Fact]
    public void Evaluate_SameSeed_GivesTheSameIntervals()
    {
        var images = Enumerable.Range(0, 20).Select(i => Image([Truth(0)], Found(i % 3, .9 - (i * .01)))).ToArray();
        ScoreIntervals Run(int seed) => DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = 50, Seed = seed }).Intervals!;
        Assert.Equal(Run(3), Run(3));
        Assert.NotEqual(Run(3), Run(4));
    }

    [Fact]
    public void Evaluate_PartlyFoundSet_IntervalHoldsTheFigure()
    {
        var images = Enumerable.Range(0, 60).Select(i => Image([Truth(0)], Found(i % 3 == 0 ? 7 : 0, .9 - (i * .01)))).ToArray();
        var result = DetectionEvaluator.Evaluate(images);
        var interval = result.Intervals!.Map50!;
        Assert.InRange(result.Map50!.Value, interval.Low, interval.High);
        Assert.InRange(interval.High - interval.Low, .1, .5);
        Assert.Null(result.Intervals.Classes.Smoke.Ap50);
        Assert.Null(result.Intervals.FalseAlarmShare);
    }

    [Fact]
    public void Evaluate_NoPictures_KnowsNothing()
    {
        var result = DetectionEvaluator.Evaluate([]);
        Assert.Equal(0, result.Images);
        Assert.Null(result.Map50);
        Assert.Null(result.FalseAlarmShare);
        Assert.Null(result.Intervals);
    }

    [Fact]
    public void Evaluate_IntervalLevelOfOne_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionEvaluator.Evaluate([], new EvaluationOptions { IntervalLevel = 1 }));

    [Fact]
    public void PrecisionRecallCurve_DistinctScores_GivesOnePointEach()
    {
        var image = Image([Truth(0), Truth(1)], Found(0, .9), Found(6, .7), Found(1, .7), Found(8, .1));
        Assert.Equal(
            [new(.9, 1, .5), new(.7, 2 / 3.0, 1), new(.1, .5, 1)],
            DetectionEvaluator.PrecisionRecallCurve([image], DetectionClass.Flame));
    }

    [Fact]
    public void EvaluationResult_AsJson_HasTheContractsFields()
    {
        var result = DetectionEvaluator.Evaluate([Image([Truth(0)], Found(0, .9)), Image([])], new EvaluationOptions { Resamples = 20 });
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(result, AnalysisJson.Compact));
        var root = json.RootElement;
        Assert.Equal(
            ["images", "negatives", "map50", "map5095", "classes", "falseAlarmShare", "intervals", "confidence", "bySource", "masks"],
            root.EnumerateObject().Select(p => p.Name).Where(Contracted.Contains));
        Assert.Equal(
            ["bySize", "conditions", "confusion", "falseAlarms", "confidenceForFalseAlarms01", "atFalseAlarms01", "calibration", "curves", "model", "comparison"],
            root.EnumerateObject().Select(p => p.Name).Where(n => !Contracted.Contains(n)));
        Assert.Equal(["flame", "smoke"], root.GetProperty("classes").EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["ap50", "ap5095", "precision", "recall", "f1", "recallAtPrecision95", "boxes"],
            root.GetProperty("classes").GetProperty("flame").EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("classes").GetProperty("smoke").GetProperty("ap50").ValueKind);
        Assert.Equal(1, root.GetProperty("intervals").GetProperty("classes").GetProperty("flame").GetProperty("ap50").GetProperty("low").GetDouble(), Exact);
        Assert.Equal(2, root.GetProperty("bySource").GetProperty("s").GetProperty("images").GetInt32());
    }
}
