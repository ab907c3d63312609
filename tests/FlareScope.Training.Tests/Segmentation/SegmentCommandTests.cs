using System.Text.Json;
using FlareScope.Training.Segmentation;
using SkiaSharp;

namespace FlareScope.Training.Tests.Segmentation;

public sealed class SegmentCommandTests
{
    [Fact]
    public void Segment_ThenItsWeightsAgain_GiveTheSameComparison()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 3; i++) Write(folder, "train", i);
        for (var i = 3; i < 5; i++) Write(folder, "val", i);

        Assert.Equal(0, Run(folder, "first", "--epochs", "1", "--batch", "8"));
        Assert.Equal(0, Run(folder, "again", "--weights", folder.In("first/weights.safetensors")));

        var (first, again) = (Figures(folder, "first"), Figures(folder, "again"));
        Assert.Equal(first, again);
        Assert.Equal(2, first[0].Pictures);
        Assert.True(first[0].Iou > 0.8, "the rules outline a drawn flame");
    }

    [Fact]
    public void Segment_NoOutlines_IsRefused()
    {
        using var folder = new TempFolder();
        folder.Write("data/splits/train.txt", "gasflare/images/0.png\n");
        using var flare = new DrawnFlare(0);
        Save(folder, flare, 0);

        Assert.Equal(2, Run(folder, "out"));
    }

    [Fact]
    public void Segment_FewerFlaresThanABatch_IsRefused()
    {
        using var folder = new TempFolder();
        Write(folder, "train", 0);

        Assert.Equal(2, Run(folder, "out", "--batch", "32"));
    }

    private static int Run(TempFolder folder, string output, params string[] more) => new SegmentCommand().Build()
        .Parse(["--data", folder.In("data"), "--out", folder.In(output), .. more]).Invoke();

    private static List<(string Way, int Pictures, double Iou)> Figures(TempFolder folder, string output)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(folder.In($"{output}/comparison.json")));
        return [.. json.RootElement[0].GetProperty("scores").EnumerateArray().Select(score => (
            score.GetProperty("outliner").GetString()!,
            score.GetProperty("pictures").GetInt32(),
            score.GetProperty("medianIou").GetProperty("value").GetDouble()))];
    }

    private static void Write(TempFolder folder, string split, int seed)
    {
        using var flare = new DrawnFlare(seed, side: 160);
        Save(folder, flare, seed);
        Directory.CreateDirectory(folder.In("data/splits"));
        File.AppendAllText(folder.In($"data/splits/{split}.txt"), $"gasflare/images/{seed}.png\n");
        var (b, side) = (flare.Box, (double)flare.Picture.Width);
        folder.Write($"data/gasflare/labels/{seed}.txt", FormattableString.Invariant(
            $"0 {(b.X + (b.Width / 2)) / side} {(b.Y + (b.Height / 2)) / side} {b.Width / side} {b.Height / side}\n"));
        var points = Enumerable.Range(0, 40).Select(i => 2 * Math.PI * i / 40).Select(a => FormattableString.Invariant(
            $"[{(b.X + (b.Width / 2 * (1 + Math.Cos(a)))) / side},{(b.Y + (b.Height / 2 * (1 + Math.Sin(a)))) / side}]"));
        folder.Write($"data/gasflare/polygons/{seed}.json", $"[{{\"class\":0,\"points\":[{string.Join(',', points)}]}}]");
    }

    private static void Save(TempFolder folder, DrawnFlare flare, int seed)
    {
        Directory.CreateDirectory(folder.In("data/gasflare/images"));
        using var data = flare.Picture.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(folder.In($"data/gasflare/images/{seed}.png"), data.ToArray());
    }
}
