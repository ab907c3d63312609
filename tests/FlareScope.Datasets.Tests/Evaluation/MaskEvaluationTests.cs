using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Datasets.Tests.Evaluation;

public sealed class MaskEvaluationTests : IDisposable
{
    // 200 x 100 px pictures; the flame is the rectangle .2...6 by .1...6 of the sides.
    private static readonly SKRectI Flame = new(40, 10, 120, 60);
    private const string FlameLabel = "0 .4 .35 .4 .5";
    private readonly DataFolder _data = new();

    [Fact]
    public void Run_WithPolygons_ComparesOutlinesWithThem()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel)
            .Text("polygons/x.json", """[{"class":0,"points":[[0.2,0.1],[0.6,0.1],[0.6,0.6],[0.2,0.6]]},{"class":1,"points":[[0,0],[1,0],[1,1]]}]""");
        var masks = Run().Result.Masks!;
        Assert.Equal(1, masks.Detected.Images);
        Assert.InRange(masks.Detected.MeanIou!.Value, .9, 1);
        Assert.InRange(masks.TruthBoxes.MedianAreaRatio!.Value, .95, 1.1);
        Assert.Single(masks.BySource);
    }

    [Fact]
    public void Run_WithMaskPicture_CountsGreyOneAsFlame()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel).Mask("masks/x.png", 200, 100, new SKRectI(40, 10, 80, 60));
        var masks = Run().Result.Masks!;
        Assert.InRange(masks.TruthBoxes.MeanIou!.Value, .45, .55); // the mask holds half of the flame
        Assert.InRange(masks.TruthBoxes.MedianAreaRatio!.Value, 1.9, 2.2);
    }

    [Fact]
    public void Run_PicturesOfSeveralLights_AreSummedUpByCondition()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel + "\n1 .9 .9 .1 .1").Mask("masks/x.png", 200, 100, Flame)
            .Picture("images/y.png", Flame).Text("labels/y.txt", FlameLabel).Mask("masks/y.png", 200, 100, Flame);
        var masks = Run().Result.Masks!;
        Assert.Equal([("present", 1), ("absent", 1)], masks.BySmoke.Select(c => (c.Key, c.Value.TruthBoxes.Images)));
        Assert.Equal(2, masks.ByLight.Values.Sum(c => c.TruthBoxes.Images));
    }

    // What a report shows: the worst first, with both outlines on the flame's surroundings.
    [Fact]
    public void Worst_HalfAndWholeMask_DrawsTheHalfFirst()
    {
        _data.Picture("images/a.png", Flame).Text("labels/a.txt", FlameLabel).Mask("masks/a.png", 200, 100, Flame)
            .Picture("images/b.png", Flame).Text("labels/b.txt", FlameLabel).Mask("masks/b.png", 200, 100, new SKRectI(40, 10, 80, 60))
            .Picture("images/c.png").Text("labels/c.txt", "").Mask("masks/c.png", 200, 100, SKRectI.Empty);
        var worst = ComparedOutline.Worst(Run().Outlined);
        Assert.Equal(["images/b.png", "images/a.png"], worst.Select(w => w.Image.Name));

        var pictures = new ErrorPictures(DatasetReader.Read(new DatasetSelection(_data.Root)));
        using var drawn = SKBitmap.Decode(pictures.Draw(worst[0]));
        Assert.Equal(560, Math.Max(drawn.Width, drawn.Height));
        // The flame of 80 x 50 px and a quarter of its length on each side, but for the picture's edge above.
        Assert.InRange(drawn.Width / (double)drawn.Height, 1.4, 1.6);
        Assert.Contains(drawn.Pixels, p => p.Blue > p.Red + 60); // the outline found: neither flame nor night is blue
        Assert.Contains(drawn.Pixels, p => p.Red > 160 && p.Green > 110); // the person's, across the red flame

        File.Delete(Path.Combine(_data.Root, "masks", "b.png"));
        Assert.Null(pictures.Draw(worst[0]));
    }

    [Fact]
    public void Run_FlameNotDetected_IsMissedForTheDetectorOnly()
    {
        _data.Picture("images/x.png").Text("labels/x.txt", FlameLabel).Mask("masks/x.png", 200, 100, Flame);
        var masks = Run().Result.Masks!;
        Assert.Equal(1, masks.Detected.Missed);
        Assert.Equal(0, masks.Detected.MeanIou);
        Assert.Equal(1, masks.Detected.MedianAreaError);
        Assert.Equal(0, masks.Detected.MedianAreaRatio);
    }

    [Fact]
    public void Run_PictureWithoutMask_IsLeftOut()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel);
        Assert.Equal(0, Run().Result.Masks!.Detected.Images);
    }

    [Fact]
    public void Run_MaskOfAnotherSize_IsListed()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel).Mask("masks/x.png", 50, 50, Flame);
        Assert.Equal("mask-invalid", Assert.Single(Run().Failures).Code);
    }

    [Fact]
    public void Run_BrokenPolygons_AreListed()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel).Text("polygons/x.json", """[{"class":0,"points":[[1]]}]""");
        Assert.Equal("mask-invalid", Assert.Single(Run().Failures).Code);
    }

    [Fact]
    public void Run_MasksNotAskedFor_AreNull()
    {
        _data.Picture("images/x.png", Flame).Text("labels/x.txt", FlameLabel).Mask("masks/x.png", 200, 100, Flame);
        using var engine = new RedBoxEngine();
        var contents = DatasetReader.Read(new DatasetSelection(_data.Root));
        Assert.Null(new DatasetEvaluator().Run(contents, new Contender(new EngineBoxes(engine), engine.Defaults), cancel: TestContext.Current.CancellationToken).Result.Masks);
    }

    public void Dispose() => _data.Dispose();

    private DatasetEvaluation Run()
    {
        using var engine = new RedBoxEngine();
        return new DatasetEvaluator(new FlameSegmenter()).Run(
            DatasetReader.Read(new DatasetSelection(_data.Root)),
            new Contender(new EngineBoxes(engine), engine.Defaults),
            options: new EvaluationOptions { Resamples = 0 },
            cancel: TestContext.Current.CancellationToken);
    }
}
