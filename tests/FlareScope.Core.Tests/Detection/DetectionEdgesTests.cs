namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

/// <summary>Where a figure of a detector tips over: a confidence, an overlap or a share that is met exactly.</summary>
public sealed class DetectionEdgesTests
{
    // A class found well and one found badly: their mean, not the worse of the two.
    [Fact]
    public void Evaluate_TwoClasses_HaveTheMeanOfTheirPrecisions()
    {
        var smoke = Truth(4, DetectionClass.Smoke);
        var result = DetectionEvaluator.Evaluate([Image([Truth(0), smoke], Found(0, .9, 70), Found(9, .9, c: DetectionClass.Smoke))], NoIntervals);

        Assert.Equal(.5, result.Map50!.Value, 1e-12);
        Assert.Equal(.5 / 2, result.Map5095!.Value, 1e-12); // an overlap of .70 counts at five of ten thresholds
        Assert.Equal(.5, result.Classes.Flame.Ap5095!.Value, 1e-12);
    }

    [Fact]
    public void Evaluate_ScoreAtTheConfidence_IsAFalseAlarm() => Assert.Equal(
        1, DetectionEvaluator.Evaluate([Image([], Found(0, .5))], NoIntervals with { Confidence = .5 }).FalseAlarmShare);

    [Fact]
    public void PrecisionRecallCurve_NoTruth_IsEmpty() =>
        Assert.Empty(DetectionEvaluator.PrecisionRecallCurve([Image([], Found(0, .9))], DetectionClass.Flame));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Evaluate_NoResamples_HasNoIntervals(int resamples) => Assert.Null(
        DetectionEvaluator.Evaluate([Image([Truth(0)], Found(0, .9))], new EvaluationOptions { Resamples = resamples }).Intervals);

    [Fact]
    public void Evaluate_LevelOfZero_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionEvaluator.Evaluate([], new EvaluationOptions { IntervalLevel = 0 }));

    // Every negative may alarm: no confidence is too low. None may: the step above the highest score.
    [Theory]
    [InlineData(1, .001)]
    [InlineData(0, .301)]
    public void SelectConfidence_AllOrNone_IsTheEndOfTheScale(double share, double expected) => Assert.Equal(
        expected, FalseAlarms.SelectConfidence([Image([], Found(0, .3)), Image([], Found(0, .2))], share));

    [Fact]
    public void SelectConfidence_ImpossibleShareOrStep_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FalseAlarms.SelectConfidence([], maxShare: -.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FalseAlarms.SelectConfidence([], step: 0));
    }
}
