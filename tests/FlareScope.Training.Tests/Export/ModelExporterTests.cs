using FlareScope.Core.Analysis;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Export;
using FlareScope.Training.Loop;
using FlareScope.Training.Model;
using FlareScope.Vision.Inference;
using SkiaSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Export;

public sealed class ModelExporterTests
{
    [Fact]
    public void Export_Network_IsAPackageThatInferenceLoadsAndRuns()
    {
        using var folder = new TempFolder();
        using var network = TinyNetwork.CreateWithStatistics();
        var recipe = new TrainingRecipe { Architecture = "yolox-nano", Epochs = 1, ImageSize = 64, BatchSize = 2 };

        var hash = ModelExporter.Export(network, recipe, best: null, folder.Path);

        var package = ModelPackage.Load(folder.In("model.onnx"));
        using var engine = OnnxInferenceEngine.Load(package);
        using var picture = new SKBitmap(80, 50);
        Assert.Equal(hash, package.Info.Sha256);
        Assert.NotNull(engine.Detect(picture, new DetectionThresholds(0.001, 0.65)));
        Assert.Equal(["flame", "smoke"], package.Manifest.Classes);
        Assert.Equal(DetectionClass.Flame, (DetectionClass)0);
    }

    [Fact]
    public void Export_NetworkThatKnowsFireLikeThings_FindsFlameAndSmokeAsBeforeAndNothingElse()
    {
        using var folder = new TempFolder();
        using var network = TinyNetwork.CreateWithStatistics(classes: 3);
        var recipe = new TrainingRecipe { Architecture = "yolox-nano", Epochs = 1, ImageSize = 64, BatchSize = 2, FireLikeClass = true };
        using var two = network.KeepClasses(2);
        using var picture = rand(1, 3, 64, 64) * 255;
        using var gradients = no_grad();
        network.eval();

        ModelExporter.Export(network, recipe, best: null, folder.Path);

        Assert.Equal(["flame", "smoke"], ModelPackage.Load(folder.In("model.onnx")).Manifest.Classes);
        using var all = network.forward(picture);
        using var kept = two.forward(picture);
        Assert.Equal(8, all.shape[2]);
        Assert.Equal(all.narrow(2, 0, 7).ToFloats(), kept.ToFloats());
    }

    [Fact]
    public void Start_OwnModelOfFewerClasses_TakesOverTheClassesItKnows()
    {
        using var folder = new TempFolder();
        using var network = TinyNetwork.CreateWithStatistics();
        using var wider = TinyNetwork.Create(seed: 5, classes: 3);
        Checkpoint.SaveWeights(folder.In("two.safetensors"), network);

        Checkpoint.LoadStart(folder.In("two.safetensors"), wider);

        using var picture = rand(1, 3, 64, 64) * 255;
        using var gradients = no_grad();
        wider.eval();
        using var known = network.forward(picture);
        using var learnt = wider.forward(picture);
        Assert.Equal(known.ToFloats(), learnt.narrow(2, 0, 7).ToFloats());
    }
}
