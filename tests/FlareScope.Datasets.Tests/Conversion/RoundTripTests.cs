using FlareScope.Core;
using FlareScope.Datasets.Conversion;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Tests.Conversion;

public sealed class RoundTripTests : IDisposable
{
    private static readonly DatasetForm[] Forms = Enum.GetValues<DatasetForm>();
    private static readonly SharePoint[] Triangle = [new(0.1, 0.2), new(0.45, 0.25), new(0.3, 0.7)];
    private readonly DataFolder _data = new();

    public static TheoryData<DatasetForm, DatasetForm> Pairs()
    {
        var pairs = new TheoryData<DatasetForm, DatasetForm>();
        foreach (var first in Forms)
        {
            foreach (var second in Forms)
                pairs.Add(first, second);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Convert_ThereAndOn_KeepsEverything(DatasetForm first, DatasetForm second)
    {
        var original = Original();

        var once = Through(original, first, "once");
        var twice = Through(once, second, "twice");

        Assert.Equal(second, twice.Form);
        Assert.Empty(twice.Faults);
        Assert.Equal(original.Pictures.Select(Key).Order(), twice.Pictures.Select(Key).Order());
        foreach (var before in original.Pictures)
        {
            var after = twice.Pictures.Single(p => Key(p) == Key(before));
            Assert.True(File.Exists(after.File.Path), $"{after.File.Path} is not there.");
            Assert.Equal(before.File.Source, after.File.Source);
            Assert.Equal(before.Objects.Count, after.Objects.Count);
            foreach (var (a, b) in before.Objects.Zip(after.Objects))
                AssertSame(a, b);
        }
    }

    [Fact]
    public void Convert_SomeOfTheBoxesScored_KeepsEachScore()
    {
        var picture = Original().Pictures.Single(p => p.File.Name == "far/scored.png");
        var mixed = picture with { Objects = [picture.Objects[0], picture.Objects[1] with { Score = null }] };
        foreach (var form in Forms)
        {
            var back = Through(Original() with { Pictures = [mixed] }, form, $"mixed-{form}");
            Assert.Equal(new double?[] { 0.875, null }, back.Pictures.Single().Objects.Select(o => o.Score));
        }
    }

    [Fact]
    public void Convert_NegativesOnly_StayPicturesWithoutBoxes()
    {
        var negative = Original() with { Pictures = [.. Original().Pictures.Where(p => p.Objects.Count == 0)] };
        foreach (var form in Forms)
        {
            var back = Through(negative, form, $"negative-{form}");
            Assert.Empty(Assert.Single(back.Pictures).Objects);
        }
    }

    [Fact]
    public void Convert_SameNameInTwoSplits_GivesTwoPictures()
    {
        foreach (var split in new[] { "train", "val" })
            _data.Picture($"src/images/{split}/x.png").Text($"src/labels/{split}/x.txt", split == "train" ? "0 .5 .5 .2 .2\n" : "");
        _data.Picture("src/images/val/x.jpg").Text("src/labels/val/x.txt", "");
        var set = LabelledDatasetReader.Read(_data["src"]);
        foreach (var form in Forms)
        {
            var back = Through(set, form, $"names-{form}");
            Assert.Equal(3, back.Pictures.Select(p => p.File.Path).Distinct().Count());
            Assert.Single(back.Pictures.Single(p => p.File.Split == "train").Objects);
        }
    }

    [Fact]
    public void Convert_BrokenLabelOrPicture_LeavesItsPictureOutAndSaysSo()
    {
        _data.Picture("src/images/good.png").Text("src/labels/good.txt", "0 .5 .5 .2 .2\n")
            .Picture("src/images/bad.png").Text("src/labels/bad.txt", "0 .5 .5 .2 .2\n0 nan .5 .2 .2\n")
            .Text("src/images/torn.png", "no picture").Text("src/labels/torn.txt", "");

        var result = Convert(LabelledDatasetReader.Read(_data["src"]), DatasetForm.Coco, "out");

        Assert.Equal(1, result.Pictures);
        Assert.Equal(["figure-not-finite", "image-not-recognised"], result.Failures.Select(f => f.Code));
        Assert.Equal(["good.png"], LabelledDatasetReader.Read(_data["out"]).Pictures.Select(p => p.File.Name));
    }

    [Fact]
    public void Convert_FolderWithFiles_IsRefused()
    {
        _data.Text("out/mine.txt", "precious");
        var set = Original();
        Assert.Equal("out-not-empty", Assert.Throws<UserInputException>(() => Convert(set, DatasetForm.Yolo, "out")).Code);
    }

    [Fact]
    public void Convert_ToYolo_NumbersFlameZeroAndSmokeOne()
    {
        Convert(Original(), DatasetForm.Yolo, "yolo");

        var yaml = File.ReadAllText(_data["yolo/data.yaml"]);
        Assert.Contains("0: flame\n  1: smoke\n  2: person", yaml, StringComparison.Ordinal);
        Assert.Contains("train: images/train\nval: images/val", yaml, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(_data["yolo/labels/val/near/empty.txt"]));
        Assert.Equal("2 0.625 0.5 0.25 0.5\n", File.ReadAllText(_data["yolo/labels/train/far/other.txt"]));
    }

    public void Dispose() => _data.Dispose();

    private static string Key(LabelledPicture picture) => $"{picture.File.Split}: {picture.File.Name}";

    private static void AssertSame(LabelledObject a, LabelledObject b)
    {
        Assert.Equal(a.Class, b.Class);
        Assert.Equal(a.Score, b.Score);
        Assert.Equal(a.Left, b.Left, 1e-6);
        Assert.Equal(a.Top, b.Top, 1e-6);
        Assert.Equal(a.Width, b.Width, 1e-6);
        Assert.Equal(a.Height, b.Height, 1e-6);
        Assert.Equal(a.Outline?.Count, b.Outline?.Count);
        foreach (var (p, q) in (a.Outline ?? []).Zip(b.Outline ?? []))
        {
            Assert.Equal(p.X, q.X, 1e-6);
            Assert.Equal(p.Y, q.Y, 1e-6);
        }
    }

    private ConversionResult Convert(LabelledDataset set, DatasetForm form, string folder) =>
        DatasetConverter.Convert(set, new(form, _data[folder]), cancel: TestContext.Current.CancellationToken);

    private LabelledDataset Through(LabelledDataset set, DatasetForm form, string folder)
    {
        var result = Convert(set, form, folder);
        Assert.Empty(result.Failures);
        return LabelledDatasetReader.Read(_data[folder]);
    }

    private LabelledDataset Original()
    {
        LabelledPicture Picture(string name, string split, params LabelledObject[] objects)
        {
            _data.Picture($"original/{name}");
            var file = new PictureFile(_data[$"original/{name}"], name, name.Split('/')[0], split);
            return new LabelledPicture(file, objects) { LabelFile = "" };
        }

        return new LabelledDataset(
            _data["original"],
            DatasetForm.Yolo,
            [
                Picture("far/boxes.png", "train", new("flame", 1 / 3.0, 0.1234567, 0.2, 1 / 7.0), new("smoke", 0, 0, 1, 1)),
                Picture("far/outline.png", "train", LabelledObject.Around("flame", Triangle), new("flame", 0.5, 0.5, 0.01, 0.02)),
                Picture("far/other.png", "train", new LabelledObject("person", 0.5, 0.25, 0.25, 0.5)),
                Picture("far/scored.png", "val", new("flame", 0.1, 0.1, 0.2, 0.2) { Score = 0.875 }, new("smoke", 0.2, 0.1, 0.2, 0.3) { Score = 0.25 }),
                Picture("far/both.png", "val", LabelledObject.Around("smoke", Triangle) with { Score = 0.5 }),
                Picture("near/empty.png", "val"),
            ],
            []);
    }
}
