using FlareScope.Core;
using FlareScope.Datasets.Checks;

namespace FlareScope.Datasets.Tests.Checks;

public sealed class DatasetCheckerTests : IDisposable
{
    private const string Good = "0 0.5 0.5 0.2 0.2\n";
    private readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Check_CleanRoot_FindsNothing()
    {
        Clean();
        var result = Check();
        Assert.True(result.Clean, string.Join('\n', result.Findings));
        Assert.Empty(result.Findings);
        Assert.Equal((3, 2), (result.Pictures, result.Objects));
    }

    [Fact]
    public void Check_PoisonedRoot_GoesOnToTheLastFault()
    {
        Clean();
        _data.Text("a/labels/1.txt", "0 NaN 0.5 0.2 0.2\n7 0.5 0.5 0.2 0.2\n0 0.5 0.5\n0 320 240 40 40\n0 0.5 0.5 0 0.2\n" + Good)
            .Text("a/images/torn.jpg", "half a picture").Text("a/labels/torn.txt", "")
            .Text("a/labels/lonely.txt", Good)
            .Scene("a/images/bare.jpg", 40)
            .Scene("a/images/aside.jpg", 41).Text("a/labels/aside.txt", "")
            .Text("splits/train.txt", "a/images/1.jpg\n../../x.jpg\na/images/gone.jpg\na/images/torn.jpg\na/images/bare.jpg\n").Text("a/labels/gone.txt", "");

        var result = Check();

        Assert.False(result.Clean);
        string[] expected =
        [
            "box-empty", "class-unknown", "figure-not-finite", "figure-out-of-range", "label-invalid", "label-missing", "label-orphan",
            "list-invalid", "picture-broken", "picture-missing", "picture-unlisted",
        ];
        Assert.Equal(expected, result.Counts.Keys);
        Assert.All(result.Counts.Values, count => Assert.Equal(1, count));
        Assert.Equal([1, 2, 3, 4, 5], result.Findings.Where(f => f.File == "a/labels/1.txt").Select(f => f.Line!.Value));
        Assert.All(result.Findings, f => Assert.DoesNotContain('\n', f.ToString()));
        Assert.False(result.Findings.Single(f => f.Code == "picture-unlisted").Matters);
    }

    [Fact]
    public void Check_SamePictureInTwoSplits_IsALeak()
    {
        Clean();
        File.Copy(_data["a/images/1.jpg"], _data["a/images/copy.jpg"]);
        _data.Text("a/labels/copy.txt", Good).Text("splits/test.txt", "a/images/3.jpg\na/images/copy.jpg\na/images/2.jpg\n");

        var leaks = Check().Findings.Where(f => f.Code == "leak").ToList();

        Assert.Equal(["a/images/2.jpg", "a/images/copy.jpg"], leaks.Select(l => l.File).Order());
        Assert.Contains("the same bytes as a/images/1.jpg of train", leaks.Single(l => l.File == "a/images/copy.jpg").What, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ScaledAndRecompressedCopyInAnotherSplit_IsALeak()
    {
        Clean();
        _data.Scene("a/images/small.jpg", 1, width: 200, height: 150, quality: 40).Text("a/labels/small.txt", Good)
            .Text("splits/test.txt", "a/images/3.jpg\na/images/small.jpg\n");

        var leak = Assert.Single(Check().Findings);

        Assert.Equal(("leak", "a/images/small.jpg"), (leak.Code, leak.File));
        Assert.Contains("looks like", leak.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_CopiesInOneSplit_MatterOnlyWhenTheirLabelsDiffer()
    {
        Clean();
        foreach (var name in new[] { "same", "other" })
            File.Copy(_data["a/images/1.jpg"], _data[$"a/images/{name}.jpg"]);
        _data.Text("a/labels/same.txt", Good).Text("a/labels/other.txt", "1 0.2 0.2 0.1 0.1\n")
            .Text("splits/train.txt", "a/images/1.jpg\na/images/same.jpg\na/images/other.jpg\n");

        var findings = Check().Findings;

        Assert.Equal(["duplicate", "duplicate-labels-differ"], findings.Select(f => f.Code));
        Assert.Equal([false, true], findings.Select(f => f.Matters));
    }

    [Fact]
    public void Check_OddBoxes_AreWorthKnowing()
    {
        Clean();
        _data.Text("a/labels/1.txt", Good + Good + "0 0.95 0.5 0.3 0.2\n0 0.5 0.5 0.001 0.2\n");
        var result = Check();
        Assert.True(result.Clean);
        Assert.Equal(["box-outside", "box-repeated", "box-tiny"], result.Counts.Keys);
    }

    [Fact]
    public void Check_TwoPicturesWithOneLabelFile_AreNamed()
    {
        _data.Text("data.yaml", "names: [flame, smoke]\n").Scene("images/train/x.jpg", 1).Scene("images/train/x.jpeg", 2).Text("labels/train/x.txt", Good);
        Assert.Equal(["name-repeated"], Check().Findings.Select(f => f.Code));
    }

    [Fact]
    public void Check_CocoOfOtherPictures_SaysThatTheSizeDiffers()
    {
        _data.Scene("x.jpg", 1, width: 320, height: 240).Text("set.json", """
            {"images":[{"id":1,"file_name":"x.jpg","width":640,"height":240},{"id":2,"file_name":"gone.jpg","width":9,"height":9}],
             "annotations":[{"image_id":1,"category_id":1,"bbox":[0,0,50,50]}]}
            """);
        Assert.Equal(["size-differs", "picture-missing"], Check("set.json").Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("set.json", "{\"images\":[{\"id\":1,", "coco-invalid")]
    [InlineData("set.json", "[{\"data\":", "label-studio-invalid")]
    [InlineData("set.xml", "<annotations><image", "cvat-invalid")]
    [InlineData("data.yaml", "path: .\n", "data-yaml-invalid")]
    public void Check_UnreadableFile_IsOneFinding(string file, string text, string code)
    {
        _data.Text(file, text);
        var result = Check(file == "data.yaml" ? "" : file);
        Assert.False(result.Clean);
        Assert.Equal(code, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Check_NothingThere_IsAWrongCall() =>
        Assert.Equal("dataset-not-found", Assert.Throws<UserInputException>(() => Check("nowhere")).Code);

    private void Clean() => _data
        .Text("splits/train.txt", "a/images/1.jpg\n").Text("splits/val.txt", "a/images/2.jpg\n").Text("splits/test.txt", "a/images/3.jpg\n")
        .Scene("a/images/1.jpg", 1).Scene("a/images/2.jpg", 2).Scene("a/images/3.jpg", 3)
        .Text("a/labels/1.txt", Good).Text("a/labels/2.txt", Good).Text("a/labels/3.txt", "");

    private CheckResult Check(string relative = "")
    {
        var path = _data[relative];
        return DatasetChecker.Read(path, out var failure) is { } set
            ? DatasetChecker.Check(path, set, cancel: TestContext.Current.CancellationToken)
            : failure!;
    }
}
