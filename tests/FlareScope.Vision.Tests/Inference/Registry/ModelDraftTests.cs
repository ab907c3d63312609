using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.Vision.Tests.Inference.Registry;

public sealed class ModelDraftTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("yolox-grid", "BGR", "top-left")]
    [InlineData("yolov8", "RGB", "centre")]
    [InlineData("detr-boxes", "RGB", "stretch")]
    [InlineData("detr-logits", "RGB", "stretch")]
    public void Of_FileAlone_GuessesLayoutAndInputFromTheOutputs(string layout, string channels, string letterbox)
    {
        var draft = ModelDraft.Of(File(AnsweringModels.Of(layout)), new ModelProposal { Classes = ["flame", "smoke"] });
        var manifest = draft.Package.Manifest;
        Assert.True(draft.Guessed);
        Assert.Contains(draft.Notes, note => note.Contains(layout, StringComparison.Ordinal));
        Assert.Equal((layout, channels, letterbox, 32), (manifest.Layout, manifest.Input.Channels, manifest.Input.Letterbox, manifest.Input.Width));
        Assert.Equal("mine", manifest.Id);
    }

    [Fact]
    public void Of_NamesInTheFile_AreItsClasses()
    {
        var draft = ModelDraft.Of(File(AnsweringModels.Yolov8(names: "{0: 'fire', 1: \"dog's tail\"}")), new ModelProposal());
        Assert.Equal(["fire", "dog's tail"], draft.Package.Manifest.Classes);
    }

    [Fact]
    public void Of_NoNamesAnywhere_AsksForThem()
    {
        var refusal = Refusal(AnsweringModels.Yolov8(), new ModelProposal());
        Assert.Equal("model-classes-missing", refusal.Code);
        Assert.Contains("2 classes", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--classes", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WrongNumberOfNames_IsInvalid() =>
        Assert.Equal("model-invalid", Refusal(AnsweringModels.Yolov8(), new ModelProposal { Classes = ["flame"] }).Code);

    [Fact]
    public void Of_LayoutSaidAgainstTheOutputs_IsInvalid() =>
        Assert.Equal("model-invalid", Refusal(AnsweringModels.Yolov8(), new ModelProposal { Classes = ["flame", "smoke"], Layout = "detr-boxes" }).Code);

    [Fact]
    public void Of_LayoutNobodyKnows_IsRefusedWithTheKnownOnes()
    {
        var refusal = Refusal(AnsweringModels.Yolov8(), new ModelProposal { Classes = ["flame", "smoke"], Layout = "ssd" });
        Assert.Equal("model-layout-unknown", refusal.Code);
        Assert.Contains("yolov8", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OutputsOfNoLayout_TellsTheirShapes()
    {
        var refusal = Refusal(OnnxFile.Answering(32, false, null, ("heat", [1, 7], new float[7])), new ModelProposal { Classes = ["flame"] });
        Assert.Equal("model-layout-unknown", refusal.Code);
        Assert.Contains("'heat' Float [1, 7]", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnySizeAccepted_SaysSoAndTakesTheSideAskedFor()
    {
        var draft = ModelDraft.Of(File(AnsweringModels.Yolov8(inputSize: -1)), new ModelProposal { Classes = ["flame", "smoke"], Side = 32 });
        Assert.Equal((32, 32), (draft.Package.Manifest.Input.Width, draft.Package.Manifest.Input.Height));
        Assert.Contains(draft.Notes, note => note.Contains("any size", StringComparison.Ordinal));
        Assert.Contains(draft.Notes, note => note.Contains("batches", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NoFlameAmongTheClasses_IsTakenForTimingAndSaysSo()
    {
        var draft = ModelDraft.Of(File(AnsweringModels.Yolov8()), new ModelProposal { Classes = ["dog", "cat"] });
        Assert.False(draft.Package.Manifest.FindsFlames);
        Assert.Contains(draft.Notes, note => note.Contains("no class is called flame", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ManifestGiven_KeepsItsFieldsAndIsOverruledByTheCall()
    {
        var manifest = new JsonObject
        {
            ["id"] = "theirs",
            ["version"] = "7",
            ["layout"] = "yolov8",
            ["classes"] = new JsonArray("flame", "smoke"),
            ["input"] = new JsonObject { ["width"] = 32, ["height"] = 32, ["channels"] = "RGB", ["range"] = "0..1", ["letterbox"] = "top-left" },
            ["training"] = "by us",
        };
        var draft = ModelDraft.Of(File(AnsweringModels.Yolov8()), new ModelProposal { Manifest = manifest.ToJsonString(), Name = "ours" });
        Assert.False(draft.Guessed);
        Assert.Equal(("ours", "7", "top-left"), (draft.Package.Info.Id, draft.Package.Info.Version, draft.Package.Manifest.Input.Letterbox));
        Assert.Contains("by us", draft.ManifestText, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ManifestThatPinsAnotherFile_IsRefused()
    {
        var manifest = new JsonObject { ["sha256"] = new string('0', 64), ["classes"] = new JsonArray("flame", "smoke") };
        Assert.Equal("model-hash-mismatch", Refusal(AnsweringModels.Yolov8(), new ModelProposal { Manifest = manifest.ToJsonString() }).Code);
    }

    [Fact]
    public void Of_WeightsElsewhere_IsRefusedUnrun() =>
        Assert.Equal("model-external-data", Refusal(OnnxFile.Brightness(externalData: true), new ModelProposal()).Code);

    [Fact]
    public void Of_NoOnnxFile_IsInvalid() => Assert.Equal("model-invalid", Refusal("GIF89a, not a model"u8.ToArray(), new ModelProposal()).Code);

    [Theory]
    [InlineData("flame, smoke", new[] { "flame", "smoke" })]
    [InlineData("flame", new[] { "flame" })]
    public void ReadClasses_Names_AreSplitAtCommas(string given, string[] names) => Assert.Equal(names, ModelProposal.ReadClasses(given));

    [Fact]
    public void ReadClasses_FileOrCoco_GivesItsNames()
    {
        System.IO.File.WriteAllLines(_folder["names.txt"], ["flame", "", "smoke "]);
        Assert.Equal(["flame", "smoke"], ModelProposal.ReadClasses(_folder["names.txt"]));
        Assert.Equal(80, ModelProposal.ReadClasses("coco").Distinct().Count());
        Assert.Throws<UserInputException>(() => ModelProposal.ReadClasses(" , "));
    }

    private UserInputException Refusal(byte[] onnx, ModelProposal proposal) =>
        Assert.Throws<UserInputException>(() => ModelDraft.Of(File(onnx), proposal));

    private string File(byte[] onnx)
    {
        System.IO.File.WriteAllBytes(_folder["mine.onnx"], onnx);
        return _folder["mine.onnx"];
    }
}
