using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Vision.Inference;

namespace FlareScope.Vision.Tests.Inference;

public sealed class ModelPackageTests
{
    [Fact]
    public void Load_SoundPackage_TellsWhatItIs()
    {
        using var folder = new ModelFolder(OnnxFile.Brightness());
        var package = ModelPackage.Load(folder.Path);
        Assert.Equal(("brightness", "1.0.0"), (package.Info.Id, package.Info.Version));
        Assert.Matches("^[0-9a-f]{64}$", package.Info.Sha256);
        Assert.Equal(new DetectionThresholds(0.3, 0.5), package.Manifest.Defaults);
    }

    [Fact]
    public void Load_OneByteChanged_IsRefusedAsAnotherFile()
    {
        using var folder = new ModelFolder(OnnxFile.Brightness());
        var bytes = File.ReadAllBytes(folder.Path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(folder.Path, bytes);
        var refusal = Refusal(folder);
        Assert.Equal("model-hash-mismatch", refusal.Code);
        Assert.Contains("restore", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Load_FileMissing_SaysWhichAndHowToMend(bool onnx)
    {
        using var folder = new ModelFolder(OnnxFile.Brightness());
        File.Delete(onnx ? folder.Path : folder.ManifestPath);
        var refusal = Refusal(folder);
        Assert.Equal("model-missing", refusal.Code);
        Assert.Contains(onnx ? "model.onnx" : "model.json", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--model", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Load_WeightsInAnotherFile_IsRefused(bool inGraph, bool inNode)
    {
        using var folder = new ModelFolder(OnnxFile.Brightness(externalData: inGraph, externalInNode: inNode));
        Assert.Equal("model-external-data", Refusal(folder).Code);
    }

    [Fact]
    public void Load_FileTooLarge_IsRefusedUnread()
    {
        using var folder = new ModelFolder(OnnxFile.Brightness());
        using (var file = File.OpenWrite(folder.Path))
            file.SetLength(ModelPackage.MaxBytes + 1);
        Assert.Equal("model-too-large", Refusal(folder).Code);
    }

    [Fact]
    public void Load_NoOnnxFile_IsInvalid()
    {
        using var folder = new ModelFolder("GIF89a, not a model"u8.ToArray());
        Assert.Equal("model-invalid", Refusal(folder).Code);
    }

    public static TheoryData<string, string> Changes => new()
    {
        { "layout", "\"yolov3\"" },
        { "classes", "[]" },
        { "classes", "[null]" },
        { "defaults", "null" },
        { "input", "{\"width\":33,\"height\":32}" },
        { "input", "{\"width\":32,\"height\":32,\"channels\":\"GRB\"}" },
        { "input", "{\"width\":32,\"height\":32,\"pad\":256}" },
        { "input", "{\"width\":32,\"height\":32,\"range\":\"-1..1\"}" },
        { "input", "{\"width\":32,\"height\":32,\"letterbox\":\"bottom\"}" },
        { "input", "{\"width\":32,\"height\":32,\"mean\":[0.5]}" },
        { "input", "{\"width\":32,\"height\":32,\"std\":[1,1,0]}" },
        { "id", "null" },
        { "sha256", "null" },
        { "input", "7" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Load_ManifestNotUnderstood_IsInvalid(string field, string json)
    {
        using var folder = new ModelFolder(OnnxFile.Brightness(), manifest => manifest[field] = JsonNode.Parse(json));
        Assert.Equal("model-invalid", Refusal(folder).Code);
    }

    [Fact]
    public void Load_ManifestIsNoJson_IsInvalid()
    {
        using var folder = new ModelFolder(OnnxFile.Brightness());
        File.WriteAllText(folder.ManifestPath, "{");
        var refusal = Refusal(folder);
        Assert.Equal("model-invalid", refusal.Code);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    private static UserInputException Refusal(ModelFolder folder) => Assert.Throws<UserInputException>(() => ModelPackage.Load(folder.Path));

    [Theory]
    [InlineData(99, 13)]
    [InlineData(8, 99)]
    public void Load_NewerThanTheRuntime_IsRefusedWithTheVersions(int ir, int operators)
    {
        using var folder = new ModelFolder(OnnxFile.Brightness(ir: ir, operators: operators));
        var refusal = Refusal(folder);
        Assert.Equal("model-version", refusal.Code);
        Assert.Contains("99", refusal.Message, StringComparison.Ordinal);
    }
}
