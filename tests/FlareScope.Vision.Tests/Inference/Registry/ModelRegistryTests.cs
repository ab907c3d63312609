using FlareScope.Core;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.Vision.Tests.Inference.Registry;

public sealed class ModelRegistryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ModelRegistry Registry => new(_folder["models"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Add_Model_IsStoredUnderItsHashAndFoundByNameAndHash()
    {
        var added = Add("one", AnsweringModels.Yolov8());
        var hash = added.Manifest.Sha256;
        Assert.Equal([hash + ".json", hash + ".onnx"], Directory.GetFiles(_folder["models"]).Select(Path.GetFileName).Order());
        Assert.Equal(added.Path, Registry.Require("one").Path);
        Assert.Equal(added.Path, Registry.Require(hash).Path);
        Assert.Equal(added.Path, Registry.Require(hash[..10]).Path);
        using var engine = OnnxInferenceEngine.Load(Registry.Require("one").Load());
        Assert.Equal(hash, engine.Info.Sha256);
    }

    [Fact]
    public void Add_SameFileAgain_ReplacesItsManifest()
    {
        Add("one", AnsweringModels.Yolov8());
        Add("uno", AnsweringModels.Yolov8());
        Assert.Equal("uno", Assert.Single(Registry.List()).Manifest.Id);
    }

    [Fact]
    public void Add_NameOfAnotherFile_IsRefused()
    {
        Add("one", AnsweringModels.Yolov8());
        Assert.Equal("model-name-taken", Assert.Throws<UserInputException>(() => Add("one", AnsweringModels.DetrBoxes())).Code);
        Assert.Single(Registry.List());
    }

    [Fact]
    public void List_SomethingElseInTheFolder_IsPassedOver()
    {
        Add("b", AnsweringModels.Yolov8());
        Add("a", AnsweringModels.DetrLogits());
        File.WriteAllText(Path.Combine(_folder["models"], "stray.onnx"), "no model");
        File.WriteAllText(Path.Combine(_folder["models"], "stray.json"), "{");
        Assert.Equal(["a", "b"], Registry.List().Select(m => m.Manifest.Id));
    }

    [Fact]
    public void Load_StoredFileChanged_IsRefused()
    {
        var added = Add("one", AnsweringModels.Yolov8());
        File.WriteAllBytes(added.Path, AnsweringModels.DetrBoxes());
        Assert.Equal("model-hash-mismatch", Assert.Throws<UserInputException>(() => Registry.Require("one").Load()).Code);
    }

    [Theory]
    [InlineData("two")]
    [InlineData("0123456789")]
    public void Require_Unknown_NamesTheKnown(string asked)
    {
        Assert.Equal("model-unknown", Assert.Throws<UserInputException>(() => Registry.Require(asked)).Code);
        Add("one", AnsweringModels.Yolov8());
        Assert.Contains("one", Assert.Throws<UserInputException>(() => Registry.Require(asked)).Message, StringComparison.Ordinal);
    }

    private RegisteredModel Add(string name, byte[] onnx)
    {
        File.WriteAllBytes(_folder["file.onnx"], onnx);
        return Registry.Add(ModelDraft.Of(_folder["file.onnx"], new ModelProposal { Name = name, Classes = ["flame", "smoke"] }));
    }
}
