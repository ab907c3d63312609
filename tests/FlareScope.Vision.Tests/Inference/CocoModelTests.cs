using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;

namespace FlareScope.Vision.Tests.Inference;

/// <summary>The published YOLOX-nano on a picture whose answer is known: preprocessing, decoding and suppression together.</summary>
public sealed class CocoModelTests
{
    [Theory]
    [InlineData(16, 0.86)] // dog
    [InlineData(1, 0.80)] // bicycle
    [InlineData(2, 0.80)] // car
    public void Run_PublishedModel_FindsWhatItsAuthorsFound(int classIndex, double score)
    {
        var model = SharedData.Require("models/yolox-nano/yolox_nano_kazuhito.onnx");
        var picture = SharedData.Require("models/test-pictures/dog.jpg");
        using var folder = new ModelFolder(File.ReadAllBytes(model), classes: [.. Enumerable.Range(0, 80).Select(i => $"coco{i}")], size: 416);
        using var runner = new OnnxRunner(ModelPackage.Load(folder.Path), new InferenceOptions());
        using var image = ImageDecoder.Decode(File.ReadAllBytes(picture), "dog.jpg");
        var found = runner.Run(image.Bitmap, new(0.3, 0.45)).Boxes;
        Assert.Equal(score, found.Where(b => b.ClassIndex == classIndex).Max(b => b.Score), 0.02);
    }
}
