using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Formats.LabelStudio;

namespace FlareScope.Datasets.Tests.Formats;

public sealed class LabelStudioReaderTests : IDisposable
{
    private readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Read_Export_TakesAnnotationsBeforePredictions()
    {
        var picture = Read($$$"""
            [{"id":1,"data":{"image":"/data/local-files/?d=site%201/x.jpg"},
              "annotations":[{"was_cancelled":true,"result":[]},{"was_cancelled":false,"result":[{{{Box("Fire", 10, 20, 30, 40)}}}]}],
              "predictions":[{"score":0.9,"result":[{{{Box("smoke", 0, 0, 5, 5)}}}]}]}]
            """).Pictures.Single();

        Assert.Equal(("site 1/x.jpg", "site 1", 400, 200), (picture.File.Name, picture.File.Source, picture.Width, picture.Height));
        var box = Assert.Single(picture.Objects);
        Assert.Equal(("flame", 0.1, 0.2, 0.3, 0.4), (box.Class, Math.Round(box.Left, 9), Math.Round(box.Top, 9), Math.Round(box.Width, 9), Math.Round(box.Height, 9)));
    }

    [Fact]
    public void Read_PredictionsOnly_KeepsTheirScores()
    {
        var set = Read($$$"""[{"data":{"image":"https://host/a/b.png?x=1"},"predictions":[{"result":[{{{Box("smoke", 0, 0, 5, 5, ",\"score\":0.75")}}}]}]}]""");
        Assert.Equal("b.png", set.Pictures.Single().File.Name);
        Assert.Equal(0.75, set.Pictures.Single().Objects.Single().Score);
    }

    [Fact]
    public void Read_TaskNobodyLookedAt_IsNoNegative()
    {
        var set = Read("""[{"data":{"image":"x.png"},"annotations":[],"predictions":[]},{"data":{"image":"y.png"},"annotations":[{"result":[]}]}]""");

        Assert.Equal(["y.png"], set.Pictures.Select(p => p.File.Name));
        Assert.Equal(("not-labelled", false), (set.Faults.Single().Code, set.Faults.Single().Matters));
    }

    [Fact]
    public void Read_TurnedRectangle_BecomesTheOutlineOfItsCorners()
    {
        // 90 degrees about the upper left corner at (200, 100) px: 40 x 20 px reaches from x 180 to 200, from y 100 to 140.
        var thing = Read($$$"""[{"data":{"image":"x.png"},"annotations":[{"result":[{{{Box("flame", 50, 50, 10, 10, rotation: 90)}}}]}]}]""").Pictures.Single().Objects.Single();

        Assert.Equal(4, thing.Outline!.Count);
        Assert.Equal((0.45, 0.5, 0.05, 0.2), (Math.Round(thing.Left, 9), Math.Round(thing.Top, 9), Math.Round(thing.Width, 9), Math.Round(thing.Height, 9)));
    }

    [Fact]
    public void Read_BrokenAndForeignResults_AreSaidAndCostTheirPictureOnly()
    {
        var set = Read($$$"""
            [{"data":{"image":"a.png"},"annotations":[{"result":[{"type":"keypointlabels","value":{}},{{{Box("flame", 10, 10, 10, 10)}}}]}]},
             {"data":{"image":"b.png"},"annotations":[{"result":[{{{Box("flame", 10, 10, 0, 10)}}}]}]},
             {"data":{"image":"../c.png"},"annotations":[{"result":[]}]},
             {"no":"data"}]
            """);

        Assert.Equal(["shape-left-out", "box-empty", "label-studio-invalid", "label-studio-invalid"], set.Faults.Select(f => f.Code));
        Assert.Equal([true, false], set.Pictures.Select(p => p.IsWhole));
    }

    [Theory]
    [InlineData("{\"data\":1}")]
    [InlineData("[{\"data\":")]
    public void Read_NoTasks_SaysSo(string text) =>
        Assert.Equal("label-studio-invalid", Assert.Throws<UserInputException>(() => Read(text)).Code);

    private static string Box(string label, double x, double y, double width, double height, string more = "", double rotation = 0) => FormattableString.Invariant(
        $$$"""{"type":"rectanglelabels","original_width":400,"original_height":200{{{more}}},"value":{"x":{{{x}}},"y":{{{y}}},"width":{{{width}}},"height":{{{height}}},"rotation":{{{rotation}}},"rectanglelabels":["{{{label}}}"]}}""");

    private LabelledDataset Read(string text) => LabelStudioReader.Read(_data.Text("tasks.json", text)["tasks.json"]);
}
