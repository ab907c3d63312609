using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Inference.Layouts;

/// <summary>Each layout from the numbers of a model that runs, through its usual input form, to a box of the picture.</summary>
public sealed class OutputLayoutTests
{
    [Theory]
    [InlineData("yolox-grid", "top-left", 16, 8, 16, 32)]
    [InlineData("yolov8", "centre", 16, -8, 16, 32)]
    [InlineData("detr-boxes", "stretch", 16, 4, 16, 16)]
    [InlineData("detr-logits", "stretch", 16, 4, 16, 16)]
    public void Run_ModelOfTheLayout_GivesItsBoxInPicturePixels(string layout, string letterbox, double x, double y, double width, double height)
    {
        using var folder = Folder(AnsweringModels.Of(layout), layout, letterbox);
        using var runner = new OnnxRunner(ModelPackage.Load(folder.Path), new InferenceOptions());
        using var wide = TestPictures.Filled(64, 32, SKColors.Black); // half the height of the input is padding, unless stretched
        var found = Assert.Single(runner.Run(wide, new(0.5, 0.5)).Boxes);
        Assert.Equal(0, found.ClassIndex);
        Assert.Equal(0.9, found.Score, 4);
        Assert.Equal(x, found.Box.X, 3);
        Assert.Equal(Math.Max(0, y), found.Box.Y, 3); // clipped to the picture
        Assert.Equal(width, found.Box.Width, 3);
        Assert.Equal(Math.Min(32, y + height) - Math.Max(0, y), found.Box.Height, 3);
    }

    [Theory]
    [InlineData("yolox-grid")]
    [InlineData("yolov8")]
    [InlineData("detr-boxes")]
    [InlineData("detr-logits")]
    public void Run_ThresholdAboveTheScore_GivesNothing(string layout)
    {
        using var folder = Folder(AnsweringModels.Of(layout), layout, "top-left");
        using var runner = new OnnxRunner(ModelPackage.Load(folder.Path), new InferenceOptions());
        using var picture = TestPictures.Filled(32, 32, SKColors.Black);
        Assert.Empty(runner.Run(picture, new(0.91, 0.5)).Boxes);
    }

    [Theory]
    [InlineData("yolox-grid", "yolov8")]
    [InlineData("yolov8", "yolox-grid")]
    [InlineData("yolov8", "detr-boxes")]
    [InlineData("detr-boxes", "detr-logits")]
    [InlineData("detr-logits", "detr-boxes")]
    public void Load_OutputsOfAnotherLayout_IsInvalidAndTellsTheShapes(string model, string said)
    {
        using var folder = Folder(AnsweringModels.Of(model), said, "top-left");
        var refusal = Assert.Throws<UserInputException>(() => OnnxInferenceEngine.Load(ModelPackage.Load(folder.Path)));
        Assert.Equal("model-invalid", refusal.Code);
        Assert.Contains("[1, ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_LabelOutsideTheClassList_IsDropped()
    {
        var model = OnnxFile.Answering(
            32, true, null, ("labels", [1, 1], new long[] { 5 }), ("boxes", [1, 1, 4], new float[] { 0, 0, 1, 1 }), ("scores", [1, 1], new float[] { 0.9f }));
        using var folder = Folder(model, "detr-boxes", "stretch");
        using var runner = new OnnxRunner(ModelPackage.Load(folder.Path), new InferenceOptions());
        using var picture = TestPictures.Filled(32, 32, SKColors.Black);
        Assert.Empty(runner.Run(picture, new(0.5, 0.5)).Boxes);
    }

    private static ModelFolder Folder(byte[] onnx, string layout, string letterbox) => new(onnx, manifest =>
    {
        manifest["layout"] = layout;
        manifest["input"] = new JsonObject { ["width"] = 32, ["height"] = 32, ["letterbox"] = letterbox };
    });
}
