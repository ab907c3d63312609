using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Tests.Formats;

public sealed class YoloTreeTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("flarescope-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("images/a.jpg", "labels/a.txt", null)]
    [InlineData("train/images/a.jpg", "train/labels/a.txt", "train")]
    [InlineData("images/train/a.jpg", "labels/train/a.txt", "train")]
    public void Read_AnyLayout_FindsPictureAndLabels(string picture, string labels, string? split)
    {
        Write("data.yaml", "names: ['smoke', \"Fire\", other]\n");
        Write(picture, "");
        Write(labels, "1 0.5 0.5 0.1 0.1\n0 0.5 0.5 0.1 0.1\n2 0.5 0.5 0.1 0.1\n");
        Write(Path.ChangeExtension(picture, ".cache"), "");

        var image = Assert.Single(YoloTree.Open(root).Read(split));

        Assert.Equal([DetectionClass.Flame, DetectionClass.Smoke], image.Boxes.Select(box => box.Class));
        Assert.Equal(Path.GetFileName(root), image.Source);
    }

    [Theory]
    [InlineData("train: x\nnames:\n  0: flame\n  1: smoke\nnc: 2\n")]
    [InlineData("names:\n- flame\n- smoke\n")]
    [InlineData("names: [flame, smoke]")]
    public void Parse_AnyFormOfNames_ReadsThem(string text)
    {
        var names = DataYaml.Parse(text, "data.yaml");

        Assert.Equal(DetectionClass.Flame, names.ClassOf(0));
        Assert.Equal(DetectionClass.Smoke, names.ClassOf(1));
        Assert.Null(names.ClassOf(2));
    }

    [Fact]
    public void Parse_NoNames_SaysWhatToAdd() =>
        Assert.Equal("data-yaml-invalid", Assert.Throws<UserInputException>(() => DataYaml.Parse("nc: 2\n", "data.yaml")).Code);

    [Fact]
    public void Open_NoDataYaml_SaysSo() =>
        Assert.Equal("dataset-not-found", Assert.Throws<UserInputException>(() => YoloTree.Open(root)).Code);

    [Fact]
    public void Read_UnknownSplit_SaysSo()
    {
        Write("data.yaml", "names: [flame]");

        Assert.Equal("split-not-found", Assert.Throws<UserInputException>(() => YoloTree.Open(root).Read("val")).Code);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
