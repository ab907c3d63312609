using FlareScope.Training.Commands;
using FlareScope.Training.Loop;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Training.Tests.Commands;

/// <summary>A few steps of the whole command on drawn pictures.</summary>
public sealed class TrainCommandTests
{
    private const int Side = 64;

    [Fact]
    public void Train_FewSteps_LeavesARunAndAModelThatInferenceLoads()
    {
        using var folder = DataSet();

        Assert.Equal(0, Train(folder, "--epochs", "2", "--fire-like-class", "--scale-steps", "0", "--simulated", "1"));

        var run = new RunFolder(folder.In("runs/smoke"));
        Assert.Equal(2, run.ReadMetrics().Count);
        Assert.All(run.ReadMetrics(), report => Assert.True(double.IsFinite(report.Loss)));
        foreach (var picture in new[] { "curves.png", "samples.jpg", "samples-gentle.jpg" })
        {
            using var drawn = SKBitmap.Decode(run.In(picture));
            Assert.True(drawn.Width > 400, picture);
        }

        using var engine = OnnxInferenceEngine.Load(ModelPackage.Load(run.In("export/model.onnx")));
        using var sky = new SKBitmap(80, 60);
        Assert.NotNull(engine.Detect(sky, new DetectionThresholds(0.01, 0.65)));
    }

    [Theory]
    [InlineData("labels/2.txt", "0 0.5 NaN 0.2 0.2\n", "label-invalid", "labels/2.txt, line 1")]
    [InlineData("labels/2.txt", "0 0.5 0.5 0.2 0.2\n7 0.5 0.5 0.2 0.2\n", "class-unknown", "labels/2.txt, line 2")]
    [InlineData("labels/2.txt", "0 0.5 0.5\n", "label-invalid", "labels/2.txt, line 1")]
    [InlineData("images/2.png", null, "image-missing", "images/2.png")]
    [InlineData("images/2.png", "no picture at all", "image-", "images/2.png")]
    public void Train_PoisonedData_SaysWhatAndWhereBeforeTheFirstEpoch(string file, string? text, string code, string where)
    {
        using var folder = DataSet();
        if (text is null) File.Delete(folder.In($"data/gasflare/{file}"));
        else folder.Write($"data/gasflare/{file}", text);

        var (exit, said) = Hear(() => Train(folder, "--epochs", "1"));

        Assert.Equal(2, exit);
        var line = Assert.Single(said.Split('\n'), line => line.StartsWith("flarescope-train:", StringComparison.Ordinal));
        Assert.Contains(code, line, StringComparison.Ordinal);
        Assert.Contains(where, line, StringComparison.Ordinal);
        Assert.Empty(new RunFolder(folder.In("runs/smoke")).ReadMetrics());
    }

    [Fact]
    public void Train_StartOfAnotherArchitecture_IsRefused()
    {
        using var folder = DataSet();
        Assert.Equal(0, Train(folder, "--epochs", "1"));

        var (exit, said) = Hear(() => new TrainCommand().Build().Parse(
            ["--data", folder.In("data"), "--imgsz", "64", "--batch", "2", "--runs", folder.In("runs"), "--name", "wide", "--epochs", "1",
                "--architecture", "yolox-nano-wide", "--start", folder.In("runs/smoke/best.safetensors")]).Invoke());

        Assert.Equal(2, exit);
        Assert.Contains("another network", said, StringComparison.Ordinal);
    }

    private static int Train(TempFolder folder, params string[] more) => new TrainCommand().Build()
        .Parse(["--data", folder.In("data"), "--imgsz", $"{Side}", "--batch", "2", "--threads", "1", "--runs", folder.In("runs"), "--name", "smoke", .. more])
        .Invoke();

    private static (int Exit, string Said) Hear(Func<int> command)
    {
        var (before, heard) = (Console.Error, new StringWriter());
        Console.SetError(heard);
        try
        {
            return (command(), heard.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }

    private static TempFolder DataSet()
    {
        var folder = new TempFolder();
        Directory.CreateDirectory(folder.In("data/gasflare/images"));
        for (var i = 0; i < 8; i++)
        {
            using var picture = new SKBitmap(Side, Side);
            using var canvas = new SKCanvas(picture);
            using var flame = new SKPaint { Color = new SKColor(255, 160, 40) };
            canvas.Clear(new SKColor(60, 90, 140));
            canvas.DrawOval(32, 20 + i, 8, 14, flame);
            canvas.Flush();
            using var data = picture.Encode(SKEncodedImageFormat.Png, 100);
            File.WriteAllBytes(folder.In($"data/gasflare/images/{i}.png"), data.ToArray());
            folder.Write($"data/gasflare/labels/{i}.txt", FormattableString.Invariant($"0 0.5 {(20 + i) / 64.0} 0.25 {28 / 64.0}\n"));
        }

        string List(int from, int to) => string.Concat(Enumerable.Range(from, to - from).Select(i => $"gasflare/images/{i}.png\n"));
        folder.Write("data/splits/train.txt", List(0, 6));
        folder.Write("data/splits/val.txt", List(6, 8));
        return folder;
    }
}
