namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using static Boxes;

/// <summary>Curves, confusion, false alarms, calibration and conditions.</summary>
public sealed class EvaluationDetailTests
{
    private const double Exact = 1e-12;

    [Fact]
    public void Curves_OneHitOneMiss_NameTheConfidenceOfEachLevel()
    {
        var curves = DetectionEvaluator.Evaluate([Image([Truth(0), Truth(1)], Found(0, .7))], NoIntervals).Curves.Flame;
        Assert.Equal(new RecallLevelPoint(.5, 1, .7), curves.PrecisionRecall[50]);
        Assert.Equal((0, (double?)null), (curves.PrecisionRecall[51].Precision, curves.PrecisionRecall[51].Confidence));
        Assert.Equal(99, curves.ByConfidence.Count);
        Assert.Equal(new OperatingPoint(.7, 1, .5, 2 / 3.0), curves.ByConfidence[69]);
        Assert.Equal(new OperatingPoint(.71, null, 0, 0), curves.ByConfidence[70]);
    }

    [Fact]
    public void Curves_BestF1_IsWhereItPeaksNotWhereItIsAsked()
    {
        // F1 at .9: 2*1/(1+3) = .5; at .6: 2*2/(2+3) = .8; at .2: 2*2/(3+3) = .67.
        var image = Image([Truth(0), Truth(1), Truth(2)], Found(0, .9), Found(1, .6), Found(9, .2));
        Assert.Equal(new OperatingPoint(.6, 1, 2 / 3.0, .8), DetectionEvaluator.Evaluate([image], NoIntervals).Curves.Flame.BestF1);
    }

    [Fact]
    public void Curves_NoTruth_AreEmpty()
    {
        var curves = DetectionEvaluator.Evaluate([Image([], Found(0, .9))], NoIntervals).Curves.Flame;
        Assert.Empty(curves.PrecisionRecall);
        Assert.Empty(curves.ByConfidence);
        Assert.Null(curves.BestF1);
    }

    [Fact]
    public void Confusion_BoxOfTheOtherClass_IsConfusedNotMissed()
    {
        var image = Image([Truth(0), Truth(1, DetectionClass.Smoke)], Found(0, .9, c: DetectionClass.Smoke), Found(1, .8, c: DetectionClass.Smoke), Found(2, .1));
        var confusion = DetectionEvaluator.Evaluate([image], NoIntervals).Confusion;
        Assert.Equal(new ConfusionMatrix(new(0, 1, 0), new(0, 1, 0), new(0, 0, null)), confusion);
    }

    [Fact]
    public void Confusion_SurerBoxOfTheOtherClass_DoesNotTakeTheTruthFromTheRightOne()
    {
        var image = Image([Truth(0)], Found(0, .9, c: DetectionClass.Smoke), Found(0, .5));
        Assert.Equal(new ConfusionMatrix(new(1, 0, 0), new(0, 0, 0), new(0, 1, null)), DetectionEvaluator.Evaluate([image], NoIntervals).Confusion);
    }

    [Fact]
    public void FalseAlarms_NoneOfTwenty_IntervalTellsHowLittleThatProves()
    {
        // Wilson for 0 of n: the upper end is z² / (n + z²) = 3.841 / 23.841.
        var alarms = DetectionEvaluator.Evaluate([.. Enumerable.Repeat(Image([]), 20)], NoIntervals).FalseAlarms;
        Assert.Equal((20, 0), (alarms.Negatives, alarms.Alarmed));
        Assert.Equal(0, alarms.Interval!.Low);
        Assert.Equal(.1611, alarms.Interval.High, 1e-4);
    }

    [Fact]
    public void FalseAlarms_SeveralScores_CurveFallsWithTheConfidence()
    {
        var curve = DetectionEvaluator.Evaluate([Image([], Found(0, .3)), Image([], Found(0, .6)), Image([]), Image([])], NoIntervals).FalseAlarms.ByConfidence;
        Assert.Equal((.5, .5, .25, .25, 0), (curve[0].Share, curve[29].Share, curve[30].Share, curve[59].Share, curve[60].Share));
    }

    [Fact]
    public void FalseAlarms_NoNegatives_AreUnknown()
    {
        var result = DetectionEvaluator.Evaluate([Image([Truth(0)])], NoIntervals);
        Assert.Null(result.FalseAlarms.Interval);
        Assert.Empty(result.FalseAlarms.ByConfidence);
        Assert.Null(result.ConfidenceForFalseAlarms01);
        Assert.Null(result.AtFalseAlarms01);
    }

    [Fact]
    public void AtFalseAlarms01_NoisyNegative_TellsTheRecallItCosts()
    {
        // The negative's .5 asks for .501, which loses the flame found at .4 but not the one at .9.
        var result = DetectionEvaluator.Evaluate([Image([Truth(0), Truth(1)], Found(0, .9), Found(1, .4)), Image([], Found(0, .5))], NoIntervals);
        Assert.Equal(.501, result.ConfidenceForFalseAlarms01);
        var choice = result.AtFalseAlarms01!;
        Assert.Equal((0, .5, .5), (choice.FalseAlarmShare!.Value, choice.Classes.Flame.Recall!.Value, choice.RecallCost.Flame!.Value));
        Assert.Null(choice.RecallCost.Smoke);
    }

    [Fact]
    public void Calibration_ScoresOfNineTenthsAndHalfRight_AreFourTenthsOff()
    {
        var images = Enumerable.Range(0, 10).Select(i => Image([Truth(0)], Found(i < 5 ? 0 : 9, .9), Found(8, .1))).ToArray();
        var calibration = DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = 200 }).Calibration.Flame;
        Assert.Equal((10L, .5), (calibration.Bins[9].Boxes, calibration.Bins[9].RightShare!.Value));
        Assert.Equal(.9, calibration.Bins[9].MeanScore!.Value, Exact);
        Assert.Null(calibration.Bins[5].RightShare);
        Assert.Equal(.4, calibration.EceKept!.Value, Exact);
        Assert.Equal((.4 + .1) / 2, calibration.Ece!.Value, Exact);
        Assert.InRange(.4, calibration.EceKeptInterval!.Low, calibration.EceKeptInterval.High);
        Assert.Null(DetectionEvaluator.Evaluate(images, NoIntervals).Calibration.Smoke.Ece);
    }

    [Fact]
    public void Calibration_ScoresThatAreTrueChances_AreCalibrated()
    {
        // In each tenth, boxes of score .05, .15 ... .95 are right as often as they say: 20 boxes each, 1, 3 ... 19 of them right.
        var images =
            from tenth in Enumerable.Range(0, 10)
            from k in Enumerable.Range(0, 20)
            select Image([Truth(0)], Found(k < (2 * tenth) + 1 ? 0 : 9, .05 + (tenth / 10.0)));
        Assert.Equal(0, DetectionEvaluator.Evaluate([.. images], NoIntervals).Calibration.Flame.Ece!.Value, 1e-9);
    }

    [Fact]
    public void Conditions_MixedPictures_EachIsScoredInItsOwn()
    {
        var night = Image([Truth(0)], Found(0, .9)) with { Lighting = PictureLighting.Night, LongerSide = 2000 };
        var day = Image([Truth(0), Truth(1, DetectionClass.Smoke)]) with { Lighting = PictureLighting.Day, LongerSide = 200 };
        var negative = Image([], Found(0, .9)) with { Lighting = PictureLighting.Day, LongerSide = 200 };
        var conditions = DetectionEvaluator.Evaluate([night, day, negative, Image([])], NoIntervals).Conditions;

        Assert.Equal(["day", "night", "unknown"], conditions.Light.Keys);
        Assert.Equal((1, 0), (conditions.Light["night"].Classes.Flame.Recall!.Value, conditions.Light["day"].Classes.Flame.Recall!.Value));
        Assert.Equal(1, conditions.Light["day"].FalseAlarmShare);
        Assert.Equal((1, 3), (conditions.Smoke["present"].Images, conditions.Smoke["absent"].Images));
        // 100 px of 2000 is a twentieth, below 32 / 416; 100 of 200 is above 96 / 416. Negatives are in no class of size.
        Assert.Equal(["small", "large"], conditions.FlareSize.Keys);
        Assert.Equal(1, conditions.FlareSize["small"].Images);
    }

    [Fact]
    public void WorstErrors_OneOfEachKind_AreToldApart()
    {
        var missed = Image([Truth(0)]) with { Name = "missed", LongerSide = 400 };
        var smaller = Image([Truth(0)]) with { Name = "smaller", LongerSide = 4000 };
        var alarm = Image([], Found(0, .6), Found(3, .7)) with { Name = "alarm" };
        var bad = Image([Truth(0)], Found(0, .8, 30)) with { Name = "bad" };
        var good = Image([Truth(0)], Found(0, .9), Found(0, .5, 80)) with { Name = "good" };
        var errors = WorstErrors.Of([smaller, missed, alarm, bad, good], .25);
        Assert.Equal(
            [(DetectionErrorKind.MissedFlame, "missed"), (DetectionErrorKind.MissedFlame, "smaller"), (DetectionErrorKind.FalseAlarm, "alarm"), (DetectionErrorKind.BadBox, "bad")],
            errors.Select(e => (e.Kind, e.Image.Name)));
        Assert.Equal(.7, errors[2].Found!.Score);
        Assert.Equal(.3, errors[3].Overlap!.Value, Exact);
        Assert.Single(WorstErrors.Of([smaller, missed], .25, perKind: 1));
    }
}
