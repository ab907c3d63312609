using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Tests.Evaluation;

public sealed class DatasetEvaluatorTests : IDisposable
{
    private static readonly EvaluationOptions NoIntervals = new() { Resamples = 0 };
    private readonly DataFolder _data = new();
    private readonly RedBoxEngine _engine = new();

    [Fact]
    public void Run_LabelsInShares_MeetDetectionsInPixels()
    {
        // 200 x 100 px: the red rectangle is .2..6 of the width and .1...6 of the height.
        _data.Picture("images/x.png", new SKRectI(40, 10, 120, 60)).Text("labels/x.txt", "0 .4 .35 .4 .5").Picture("images/y.png");
        var evaluation = Run();
        Assert.Equal(1, evaluation.Result.Classes.Flame.Ap5095!.Value, 1e-9);
        Assert.Equal(0, evaluation.Result.FalseAlarmShare);
        Assert.Equal(["images/x.png", "images/y.png"], evaluation.Images.Select(i => i.Name));
        Assert.Empty(evaluation.Failures);
    }

    [Fact]
    public void Run_BadFilesAmongGoodOnes_ScoresTheGoodAndListsTheBad()
    {
        _data.Picture("a/images/good.png", new SKRectI(0, 0, 100, 50)).Text("a/labels/good.txt", "0 .25 .25 .5 .5")
            .Text("a/images/text.png", "no picture at all").Text("a/images/empty.png", "")
            .Text("splits/test.txt", "a/images/text.png\na/images/good.png\na/images/gone.png\na/images/empty.png\n");
        var done = 0;
        var evaluation = Run(() => done++);
        Assert.Equal(1, evaluation.Result.Images);
        Assert.Equal(1, evaluation.Result.BySource["a"].Map50!.Value, 1e-9);
        Assert.Equal(["a/images/text.png", "a/images/gone.png", "a/images/empty.png"], evaluation.Failures.Select(f => f.Name));
        Assert.Equal(["image-not-recognised", "file-missing", "image-empty"], evaluation.Failures.Select(f => f.Code));
        Assert.Equal(4, done);
    }

    [Fact]
    public void Run_AnyConfidence_DetectsLowAndCountsAtIt()
    {
        _data.Picture("images/x.png", new SKRectI(0, 0, 100, 50)).Text("labels/x.txt", "0 .25 .25 .5 .5");
        var evaluation = Run(thresholds: new DetectionThresholds(.95, .5));
        Assert.Equal([DatasetEvaluator.LowestConfidence], _engine.ConfidencesAsked);
        Assert.Equal(.95, evaluation.Result.Confidence);
        Assert.Equal(0, evaluation.Result.Classes.Flame.Recall);
        Assert.Equal(1, evaluation.Result.Classes.Flame.Ap50!.Value, 1e-9);
    }

    [Fact]
    public void Run_Cancelled_Stops()
    {
        _data.Picture("images/x.png");
        var contents = DatasetReader.Read(new DatasetSelection(_data.Root));
        Assert.Throws<OperationCanceledException>(
            () => new DatasetEvaluator().Run(contents, new Contender(new EngineBoxes(_engine), _engine.Defaults), cancel: new CancellationToken(canceled: true)));
    }

    public void Dispose()
    {
        _data.Dispose();
        _engine.Dispose();
    }

    private DatasetEvaluation Run(Action? done = null, DetectionThresholds? thresholds = null) => new DatasetEvaluator().Run(
        DatasetReader.Read(new DatasetSelection(_data.Root)), new Contender(new EngineBoxes(_engine), thresholds ?? _engine.Defaults), null, NoIntervals, done, TestContext.Current.CancellationToken);
}
