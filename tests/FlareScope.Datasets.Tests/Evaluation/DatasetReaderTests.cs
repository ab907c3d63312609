using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Tests.Evaluation;

public sealed class DatasetReaderTests : IDisposable
{
    private const string Flame = "0 .5 .5 .2 .4\n";
    private readonly DataFolder _data = new();

    [Fact]
    public void Read_SplitRoot_TakesValAndTestWithTheirSources()
    {
        SplitRoot();
        var images = DatasetReader.Read(new DatasetSelection(_data.Root)).Images;
        Assert.Equal(["a/images/2.jpg", "b/images/3.jpg"], images.Select(i => Path.GetRelativePath(_data.Root, i.Path)));
        Assert.Equal(["a", "b"], images.Select(i => i.Source));
        Assert.Equal(DetectionClass.Flame, images[0].Boxes.Single().Class);
        Assert.Empty(images[1].Boxes);
    }

    [Fact]
    public void Read_SplitRootWithSplitAndSource_TakesThoseOnly()
    {
        SplitRoot();
        var selection = new DatasetSelection(_data.Root) { Splits = ["train", "val", "test"], Sources = SourceFilter.Parse("a", null) };
        Assert.Equal(["1.jpg", "2.jpg"], DatasetReader.Read(selection).Images.Select(i => Path.GetFileName(i.Path)));
    }

    [Fact]
    public void Read_ListFile_ReplacesTheSplits()
    {
        SplitRoot();
        _data.Text("mine.txt", "b/images/3.jpg\n\na/images/1.jpg\na/images/1.jpg\n");
        var images = DatasetReader.Read(new DatasetSelection(_data.Root) { ListFile = _data["mine.txt"] }).Images;
        Assert.Equal(["3.jpg", "1.jpg"], images.Select(i => Path.GetFileName(i.Path)));
    }

    [Fact]
    public void Read_YoloTree_TakesClassesByTheirNames()
    {
        _data.Text("data.yaml", "names: [smoke, person, fire]\n").Picture("images/val/x.png").Text("labels/val/x.txt", "0 .5 .5 .2 .2\n1 .5 .5 .2 .2\n2 .5 .5 .2 .2\n");
        var image = Assert.Single(DatasetReader.Read(new DatasetSelection(_data.Root)).Images);
        Assert.Equal([DetectionClass.Smoke, DetectionClass.Flame], image.Boxes.Select(b => b.Class));
        Assert.Equal(Path.GetFileName(_data.Root), image.Source);
    }

    [Fact]
    public void Read_FolderOfImagesAndLabels_NeedsNoYaml()
    {
        _data.Picture("images/x.png").Text("labels/x.txt", Flame).Picture("images/y.png");
        var images = DatasetReader.Read(new DatasetSelection(_data.Root)).Images;
        Assert.Equal([1, 0], images.Select(i => i.Boxes.Count));
    }

    [Fact]
    public void Read_CocoFile_TakesBoxesAndKeepsNegatives()
    {
        _data.Picture("images/one.png").Picture("near/two.png").Text("set.json", """
            {"images":[{"id":7,"file_name":"one.png","width":200,"height":100},{"id":8,"file_name":"near/two.png","width":200,"height":100}],
             "annotations":[{"image_id":7,"category_id":3,"bbox":[20,10,40,50]},{"image_id":7,"category_id":9,"bbox":[0,0,5,5]},
                            {"image_id":7,"category_id":3,"bbox":[0,0,9,9],"iscrowd":1}],
             "categories":[{"id":3,"name":"Smoke"},{"id":9,"name":"dog"}]}
            """);
        var contents = DatasetReader.Read(new DatasetSelection(_data["set.json"]));
        Assert.Equal(["images/one.png", "near/two.png"], contents.Images.Select(contents.NameOf));
        Assert.Equal([Path.GetFileName(_data.Root), "near"], contents.Images.Select(i => i.Source));
        var box = contents.Images[0].Boxes.Single().ToPixels(200, 100);
        Assert.Equal(DetectionClass.Smoke, box.Class);
        Assert.Equal(20, box.Box.X, 1e-9);
        Assert.Equal(50, box.Box.Height, 1e-9);
        Assert.Empty(contents.Images[1].Boxes);
    }

    [Fact]
    public void Read_CocoFileWithoutCategories_CountsFlameAsOne()
    {
        _data.Text("set.json", """
            {"images":[{"id":1,"file_name":"x.png","width":10,"height":10}],"annotations":[{"image_id":1,"category_id":1,"bbox":[0,0,5,5]}]}
            """);
        Assert.Equal(DetectionClass.Flame, DatasetReader.Read(new DatasetSelection(_data["set.json"])).Images[0].Boxes[0].Class);
    }

    [Fact]
    public void Read_BrokenLabelFile_CostsItsOwnPictureOnly()
    {
        _data.Picture("images/x.png").Text("labels/x.txt", "0 .5 oops").Picture("images/y.png").Text("labels/y.txt", Flame);
        var contents = DatasetReader.Read(new DatasetSelection(_data.Root));
        Assert.Equal("images/y.png", contents.NameOf(Assert.Single(contents.Images)));
        var failure = Assert.Single(contents.Failures);
        Assert.Equal(("images/x.png", "label-invalid"), (failure.Name, failure.Code));
    }

    [Fact]
    public void Read_CocoFileWithABrokenBox_CostsItsOwnPictureOnly()
    {
        _data.Text("set.json", """
            {"images":[{"id":1,"file_name":"x.png","width":10,"height":10},{"id":2,"file_name":"y.png","width":10,"height":10}],
             "annotations":[{"image_id":1,"category_id":1,"bbox":[0,0,0,5]},{"image_id":2,"category_id":1,"bbox":[0,0,5,5]}]}
            """);
        var contents = DatasetReader.Read(new DatasetSelection(_data["set.json"]));
        Assert.Equal("y.png", contents.NameOf(Assert.Single(contents.Images)));
        Assert.Equal(("set.json", "box-empty"), (contents.Failures.Single().Name, contents.Failures.Single().Code));
    }

    [Theory]
    [InlineData("splits/test.txt", "../elsewhere.jpg", "list-invalid")]
    [InlineData("nothing.txt", "", "dataset-not-found")]
    [InlineData("splits/test.txt", "\n", "dataset-empty")]
    [InlineData("data.yaml", "path: .", "data-yaml-invalid")]
    public void Read_UnusableFolder_SaysWhy(string file, string text, string code)
    {
        _data.Text(file, text);
        Assert.Equal(code, Assert.Throws<UserInputException>(() => DatasetReader.Read(new DatasetSelection(_data.Root))).Code);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"images\":[]}")]
    [InlineData("not json")]
    [InlineData("{\"images\":[{\"id\":1,\"file_name\":\"../../x.png\",\"width\":10,\"height\":10}],\"annotations\":[]}")]
    [InlineData("{\"images\":[{\"id\":1,\"file_name\":\"x.png\",\"width\":0,\"height\":10}],\"annotations\":[]}")]
    public void Read_NoCocoFile_SaysSo(string text)
    {
        _data.Text("set.json", text);
        Assert.Equal("coco-invalid", Assert.Throws<UserInputException>(() => DatasetReader.Read(new DatasetSelection(_data["set.json"]))).Code);
    }

    [Fact]
    public void Read_UnknownSplitOrList_SaysSo()
    {
        SplitRoot();
        string Code(DatasetSelection s) => Assert.Throws<UserInputException>(() => DatasetReader.Read(s)).Code;
        Assert.Equal("split-not-found", Code(new DatasetSelection(_data.Root) { Splits = ["evening"] }));
        Assert.Equal("list-not-found", Code(new DatasetSelection(_data.Root) { ListFile = _data["none.txt"] }));
    }

    public void Dispose() => _data.Dispose();

    private void SplitRoot() => _data
        .Text("splits/train.txt", "a/images/1.jpg\n").Text("splits/val.txt", "a/images/2.jpg\n").Text("splits/test.txt", "b/images/3.jpg\n")
        .Text("a/labels/1.txt", Flame).Text("a/labels/2.txt", Flame).Text("b/labels/3.txt", "").Text("a/images/2.jpg", "").Text("b/images/3.jpg", "");
}
