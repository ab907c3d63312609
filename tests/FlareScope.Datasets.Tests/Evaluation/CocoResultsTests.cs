using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;
using SkiaSharp;

namespace FlareScope.Datasets.Tests.Evaluation;

public sealed class CocoResultsTests : IDisposable
{
    private static readonly EvaluationOptions Options = new() { Resamples = 30 };
    private static readonly SKRectI Red = new(40, 10, 120, 60);
    private readonly DataFolder _data = new();
    private readonly RedBoxEngine _engine = new();

    [Fact]
    public void Run_ResultsWrittenByTheSameRun_GiveTheSameFigures()
    {
        // Odd sizes in thirds, so that boxes are no round numbers.
        _data.Picture("a/images/x.png", Red).Text("a/labels/x.txt", "0 .4 .35 .4 .5").Picture("b/images/y.png").Picture("b/images/z.png", new SKRectI(3, 7, 90, 31))
            .Text("b/labels/z.txt", "0 .2 .2 .3333 .1777\n1 .5 .5 .1 .1").Text("splits/val.txt", "a/images/x.png\nb/images/y.png\nb/images/z.png\n");
        AssertRoundTrip(_data.Root);
        Assert.Contains("\"a/images/x.png\"", File.ReadAllText(_data["results.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ResultsOfACocoFile_AreKnownByItsIds()
    {
        Coco();
        AssertRoundTrip(_data["set.json"]);
        using var written = JsonDocument.Parse(File.ReadAllText(_data["results.json"]));
        var box = Assert.Single(written.RootElement.EnumerateArray());
        Assert.Equal((712, 1), (box.GetProperty("image_id").GetInt64(), box.GetProperty("category_id").GetInt32()));
        Assert.Equal([40, 10, 80, 50], box.GetProperty("bbox").EnumerateArray().Select(v => v.GetDouble()));
    }

    [Theory]
    [InlineData("\"images/000012.png\"")]
    [InlineData("\"000012\"")]
    [InlineData("12")]
    public void Read_PictureOfAFolder_IsKnownByPathNameOrNumber(string id)
    {
        _data.Picture("images/000012.png", Red).Text("labels/000012.txt", "0 .4 .35 .4 .5").Picture("images/other.png");
        Assert.Equal(1, Score($$"""[{"image_id":{{id}},"category_id":1,"bbox":[40,10,80,50],"score":0.9}]""").Classes.Flame.Ap5095!.Value, 1e-9);
    }

    [Fact]
    public void Read_BoxesOfOtherPictures_AreCountedAndLeftOut()
    {
        Coco();
        File.WriteAllText(_data["r.json"], """
            [{"image_id":712,"category_id":1,"bbox":[40,10,80,50],"score":0.9},{"image_id":1,"category_id":2,"bbox":[0,0,9,9],"score":0.9},{"image_id":1,"category_id":2,"bbox":[0,0,8,9],"score":0.9}]
            """);
        var boxes = CocoResultsFile.Read(_data["r.json"]);
        boxes.Bind(DatasetReader.Read(new DatasetSelection(_data["set.json"])));
        Assert.Equal(1, boxes.Strangers);
    }

    [Theory]
    [InlineData("""{"annotations":[]}""")]
    [InlineData("""[{"image_id":712,"bbox":[0,0,1,1],"score":0.5}]""")]
    [InlineData("""[{"image_id":712,"category_id":3,"bbox":[0,0,1,1],"score":0.5}]""")]
    [InlineData("""[{"image_id":712,"category_id":1,"bbox":[0,0,1],"score":0.5}]""")]
    [InlineData("""[{"image_id":712,"category_id":1,"bbox":[0,0,-1,1],"score":0.5}]""")]
    [InlineData("""[{"image_id":712,"category_id":1,"bbox":[0,0,1,1],"score":50}]""")]
    [InlineData("""[{"image_id":[7],"category_id":1,"bbox":[0,0,1,1],"score":0.5}]""")]
    [InlineData("null")]
    [InlineData("no json")]
    public void Read_WrongFile_IsRefused(string json)
    {
        _data.Text("r.json", json);
        Assert.Equal("results-invalid", Assert.Throws<UserInputException>(() => CocoResultsFile.Read(_data["r.json"])).Code);
    }

    [Fact]
    public void Read_NoFile_IsRefused() =>
        Assert.Equal("file-missing", Assert.Throws<UserInputException>(() => CocoResultsFile.Read(_data["gone.json"])).Code);

    [Fact]
    public void Bind_NoPictureOfTheSet_IsRefusedAndNamesOne()
    {
        Coco();
        var wrong = Assert.Throws<UserInputException>(() => Score("""[{"image_id":"elsewhere","category_id":1,"bbox":[0,0,1,1],"score":0.5}]""", _data["set.json"]));
        Assert.Equal("results-mismatch", wrong.Code);
        Assert.Contains("elsewhere", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_NameThatTwoPicturesShare_IsRefused()
    {
        _data.Picture("a/images/x.png", Red).Picture("b/images/x.png").Text("splits/val.txt", "a/images/x.png\nb/images/x.png\n");
        Assert.Equal("results-mismatch", Assert.Throws<UserInputException>(() => Score("""[{"image_id":"x","category_id":1,"bbox":[0,0,1,1],"score":0.5}]""")).Code);
    }

    [Fact]
    public void Run_RivalThatFindsNothing_IsBeatenOnTheSamePictures()
    {
        for (var i = 0; i < 12; i++)
            _data.Picture($"images/{i}.png", Red).Text($"labels/{i}.txt", "0 .4 .35 .4 .5");
        _data.Text("r.json", """[{"image_id":"0","category_id":1,"bbox":[40,10,80,50],"score":0.9}]""");
        var contents = DatasetReader.Read(new DatasetSelection(_data.Root));
        var rival = CocoResultsFile.Read(_data["r.json"]);
        rival.Bind(contents);
        var comparison = new DatasetEvaluator().Run(
            contents, Engine(), new Contender(rival, new(.4, .5)), Options, cancel: TestContext.Current.CancellationToken).Result.Comparison!;
        Assert.Equal((1, 1 / 12.0), (comparison.Classes.Flame.Recall.A!.Value, comparison.Classes.Flame.Recall.B!.Value));
        Assert.Equal(ComparisonVerdict.ABetter, comparison.Classes.Flame.Recall.Verdict);
        Assert.Equal((.5, .4), (comparison.ConfidenceA, comparison.ConfidenceB));
        Assert.Null(comparison.Against.Model);
    }

    [Fact]
    public void Run_BlackPictures_AreNight()
    {
        _data.Picture("images/x.png", Red).Text("labels/x.txt", "0 .4 .35 .4 .5");
        var result = Run(_data.Root, Engine());
        Assert.Equal(["night"], result.Conditions.Light.Keys);
        Assert.Equal(["large"], result.Conditions.FlareSize.Keys);
        Assert.Equal("red-box", result.Model!.Id);
    }

    [Fact]
    public void Draw_ErrorOfThePicture_IsAJpegWithItsBoxes()
    {
        _data.Picture("images/x.png", Red).Text("labels/x.txt", "0 .8 .8 .2 .2");
        var contents = DatasetReader.Read(new DatasetSelection(_data.Root));
        var evaluation = new DatasetEvaluator().Run(contents, Engine(), options: Options, cancel: TestContext.Current.CancellationToken);
        var errors = WorstErrors.Of(evaluation.Images, .5);
        Assert.Equal([DetectionErrorKind.MissedFlame, DetectionErrorKind.FalseAlarm], errors.Select(e => e.Kind));
        using var picture = SKBitmap.Decode(new ErrorPictures(contents).Draw(errors[0], .5));
        Assert.Equal((400, 200), (picture.Width, picture.Height));
        File.Delete(_data["images/x.png"]);
        Assert.Null(new ErrorPictures(contents).Draw(errors[0], .5));
    }

    public void Dispose()
    {
        _data.Dispose();
        _engine.Dispose();
    }

    private Contender Engine() => new(new EngineBoxes(_engine), _engine.Defaults);

    private void Coco() => _data.Picture("images/x.png", Red).Text("set.json", """
        {"images":[{"id":712,"file_name":"images/x.png","width":200,"height":100}],"categories":[{"id":1,"name":"flame"},{"id":2,"name":"smoke"}],
         "annotations":[{"image_id":712,"category_id":1,"bbox":[40,10,80,50]}]}
        """);

    private static EvaluationResult Run(string set, Contender contender) => new DatasetEvaluator().Run(
        DatasetReader.Read(new DatasetSelection(set)), contender, options: Options, cancel: TestContext.Current.CancellationToken).Result;

    private EvaluationResult Score(string results, string? set = null)
    {
        File.WriteAllText(_data["r.json"], results);
        var boxes = CocoResultsFile.Read(_data["r.json"]);
        boxes.Bind(DatasetReader.Read(new DatasetSelection(set ?? _data.Root)));
        return Run(set ?? _data.Root, new Contender(boxes, _engine.Defaults));
    }

    private void AssertRoundTrip(string set)
    {
        var contents = DatasetReader.Read(new DatasetSelection(set));
        var evaluation = new DatasetEvaluator().Run(contents, Engine(), options: Options, cancel: TestContext.Current.CancellationToken);
        CocoResultsFile.Write(_data["results.json"], contents, evaluation);
        var again = Score(File.ReadAllText(_data["results.json"]), set) with { Model = evaluation.Result.Model };
        Assert.Equal(JsonSerializer.Serialize(evaluation.Result, AnalysisJson.Compact), JsonSerializer.Serialize(again, AnalysisJson.Compact));
    }
}
