using FlareScope.Core.Analysis;
using FlareScope.Training.Export;
using FlareScope.Training.Loop;
using FlareScope.Vision.Inference;
using SkiaSharp;

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
}
