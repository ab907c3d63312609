using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Formats.Coco;

namespace FlareScope.Datasets.Tests.Formats;

public sealed class CocoReaderTests : IDisposable
{
    private const string Images = "\"images\":[{\"id\":1,\"file_name\":\"x.png\",\"width\":200,\"height\":100}]";
    private const string Categories = "\"categories\":[{\"id\":1,\"name\":\"flame\"},{\"id\":5,\"name\":\"person\"}]";
    private readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Read_OutlinesAndCrowds_KeepsTheSinglePolygonOnly()
    {
        var set = Read($$"""
            {{{Images}},{{Categories}},"annotations":[
              {"image_id":1,"category_id":1,"bbox":[20,10,40,50],"segmentation":[[20,10,60,10,60,60]],"iscrowd":0},
              {"image_id":1,"category_id":5,"bbox":[20,10,40,50],"segmentation":[[20,10,60,10,60,60],[1,1,2,2,3,1]]},
              {"image_id":1,"category_id":1,"bbox":[20,10,40,50],"segmentation":[[20,10,90,10,90,60]]},
              {"image_id":1,"category_id":1,"bbox":[0,0,9,9],"segmentation":{"counts":[1,2],"size":[100,200]},"iscrowd":1}]}
            """);

        var objects = set.Pictures.Single().Objects;
        Assert.Equal(["flame", "person", "flame"], objects.Select(o => o.Class));
        Assert.Equal(new SharePoint(0.3, 0.6), objects[0].Outline![2]);
        Assert.Null(objects[1].Outline);
        Assert.Null(objects[2].Outline);
        var note = Assert.Single(set.Faults);
        Assert.Equal(("shape-left-out", false), (note.Code, note.Matters));
        Assert.Contains("3 ", note.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"image_id\":9,\"category_id\":1,\"bbox\":[0,0,5,5]}", "coco-invalid")]
    [InlineData("{\"image_id\":1,\"category_id\":7,\"bbox\":[0,0,5,5]}", "class-unknown")]
    [InlineData("{\"image_id\":1,\"category_id\":1,\"bbox\":[0,0,5]}", "coco-invalid")]
    [InlineData("{\"image_id\":1,\"category_id\":1,\"bbox\":[0,0,\"five\",5]}", "coco-invalid")]
    [InlineData("{\"image_id\":1,\"category_id\":1,\"bbox\":[0,0,0,5]}", "box-empty")]
    [InlineData("{\"image_id\":1,\"category_id\":1,\"bbox\":[0,0,-4,5]}", "box-empty")]
    [InlineData("{\"image_id\":1,\"category_id\":1,\"bbox\":[900,0,40,5]}", "figure-out-of-range")]
    [InlineData("{\"image_id\":1,\"category_id\":1,\"bbox\":[1e999,0,40,5]}", "figure-not-finite")]
    [InlineData("{\"category_id\":1,\"bbox\":[0,0,4,5]}", "coco-invalid")]
    [InlineData("7", "coco-invalid")]
    public void Read_BrokenAnnotation_IsAFaultAndTheOthersAreRead(string broken, string code)
    {
        var set = Read($"{{{Images},{Categories},\"annotations\":[{broken},{{\"image_id\":1,\"category_id\":1,\"bbox\":[0,0,5,5]}}]}}");

        Assert.Equal(code, Assert.Single(set.Faults).Code);
        Assert.Contains("annotations[0]", set.Faults[0].What, StringComparison.Ordinal);
        Assert.Single(set.Pictures.Single().Objects);
    }

    [Theory]
    [InlineData("../x.png")]
    [InlineData("/etc/x.png")]
    [InlineData("C:\\\\x.png")]
    [InlineData("a/../../x.png")]
    public void Read_NameThatLeavesTheFolder_IsAFault(string name)
    {
        var set = Read($"{{\"images\":[{{\"id\":1,\"file_name\":\"{name}\",\"width\":2,\"height\":2}}],\"annotations\":[]}}");

        Assert.Empty(set.Pictures);
        Assert.Contains("leaves the folder", Assert.Single(set.Faults).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"images\":[{\"id\":1,")]
    [InlineData("{\"images\":[],\"annotations\":[{\"bbox\":[NaN,1,2,3]}]}")]
    [InlineData("{\"images\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],\"annotations\":[]}")]
    public void Read_CutOffOrTooDeep_IsOneLineWithTheLine(string text)
    {
        var wrong = Assert.Throws<UserInputException>(() => Read(text));

        Assert.Equal("coco-invalid", wrong.Code);
        Assert.Contains("line 1", wrong.Message, StringComparison.Ordinal);
    }

    private LabelledDataset Read(string text) => CocoReader.Read(_data.Text("set.json", text)["set.json"]);
}
