using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Tests.Formats;

public sealed class SplitRootTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("flarescope-").FullName;

    public SplitRootTests()
    {
        Write("splits/train.txt", "gasflare/images/a.jpg\n\ndfs/images/b.jpg\nneg/images/c.jpg\n");
        Write("gasflare/labels/a.txt", "0 0.5 0.5 0.2 0.2\n");
        Write("dfs/labels/b.txt", "");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Read_Split_GivesSourcesAndLabelsInOrder()
    {
        var images = SplitRoot.Open(root).Read("train", SourceFilter.All).ToList();

        Assert.Equal(["gasflare", "dfs", "neg"], images.Select(image => image.Source));
        Assert.Equal(DetectionClass.Flame, Assert.Single(images[0].Boxes).Class);
        Assert.Empty(images[1].Boxes);
        Assert.Empty(images[2].Boxes);
        Assert.Equal(Path.Combine(root, "gasflare", "images", "a.jpg"), images[0].Path);
    }

    [Theory]
    [InlineData("gasflare, dfs", null, "gasflare dfs")]
    [InlineData(null, "neg", "gasflare dfs")]
    [InlineData("gasflare,neg", "neg", "gasflare")]
    public void Read_Filter_TakesTheChosenSources(string? only, string? exclude, string expected)
    {
        var images = SplitRoot.Open(root).Read("train", SourceFilter.Parse(only, exclude));

        Assert.Equal(expected, string.Join(' ', images.Select(image => image.Source)));
    }

    [Fact]
    public void Open_NoSplits_SaysWhatToGive() =>
        Assert.Equal("dataset-not-found", Assert.Throws<UserInputException>(() => SplitRoot.Open(Path.Combine(root, "dfs"))).Code);

    [Fact]
    public void Read_UnknownSplit_SaysSoAtOnce() =>
        Assert.Equal("split-not-found", Assert.Throws<UserInputException>(() => SplitRoot.Open(root).Read("nope", SourceFilter.All)).Code);

    [Fact]
    public void Read_LineThatLeavesTheRoot_IsRefused()
    {
        Write("splits/evil.txt", "../../etc/passwd\n");

        Assert.Throws<UserInputException>(() => SplitRoot.Open(root).Read("evil", SourceFilter.All).ToList());
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
