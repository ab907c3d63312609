using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;

namespace FlareScope.Datasets.Tests.Evaluation;

/// <summary>Flame outlines against polygons that people drew on real flares; they stand beside some checkouts only.</summary>
public sealed class FlameMaskGateTests
{
    [Fact]
    public void Outlines_OfOutlinedFlares_AreAsGoodAsTheMeasurementNeeds()
    {
        var root = Root();
        var data = Path.GetFullPath(Path.Combine(root, "..", "shared", "data", "ground"));
        var model = Path.Combine(root, "models", "flare-detector");
        Assert.SkipUnless(Directory.Exists(data), "shared/data/ground is not beside this checkout.");
        Assert.SkipUnless(Directory.Exists(model), "models/flare-detector is missing.");
        using var engine = OnnxInferenceEngine.Load(ModelPackage.Load(Path.Combine(model, "model.onnx")), new InferenceOptions());
        var contents = DatasetReader.Read(new DatasetSelection(data)
        {
            Splits = ["val", "test"],
            Sources = SourceFilter.Parse("gasflare", null),
        });

        var masks = new DatasetEvaluator(new FlameSegmenter()).Run(
            contents, new Contender(new EngineBoxes(engine), engine.Defaults), options: new EvaluationOptions { Resamples = 0 }, cancel: TestContext.Current.CancellationToken).Result.Masks!;

        Assert.True(masks.TruthBoxes.Images >= 20, $"{masks.TruthBoxes.Images} pictures");
        Assert.True(masks.TruthBoxes.MedianIou >= 0.75, $"median IoU {masks.TruthBoxes.MedianIou}");
        Assert.True(masks.TruthBoxes.MedianAreaError <= 0.15, $"median area error {masks.TruthBoxes.MedianAreaError}");
        Assert.True(masks.TruthBoxes.P90AreaError <= 0.40, $"P90 of the area error {masks.TruthBoxes.P90AreaError}");
        Assert.True(masks.Detected.MedianIou >= 0.70, $"median IoU in detected boxes {masks.Detected.MedianIou}");
        Assert.True(masks.Detected.MedianAreaError <= 0.20, $"median area error in detected boxes {masks.Detected.MedianAreaError}");
    }

    private static string Root()
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root);
        return root ?? ".";
    }
}
