using System.Text.RegularExpressions;
using FlareScope.Charts.Evaluation;
using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using SkiaSharp;
using Detection = FlareScope.Core.Analysis.Detection;
using static FlareScope.Charts.Tests.PagePixels;

namespace FlareScope.Charts.Tests;

public sealed partial class EvaluationPageTests
{
    private static readonly EvaluationOptions Options = new() { Resamples = 40 };

    [Theory]
    [InlineData(ChartLanguage.English)]
    [InlineData(ChartLanguage.Russian)]
    public void Draw_WholeEvaluation_HasEveryChartInLightAndDark(ChartLanguage language)
    {
        var charts = EvaluationCharts.Draw(Compared(), language);
        Assert.Equal(["precision-recall", "f1", "false-alarms", "reliability", "confusion", "comparison"], charts.Select(c => c.Name));
        foreach (var chart in charts)
        {
            using var light = SKBitmap.Decode(chart.Light);
            using var dark = SKBitmap.Decode(chart.Dark);
            Assert.Equal((1080, 920), (light.Width, light.Height));
            Assert.True(light.GetPixel(3, 3).Red > 240, $"{chart.Name} is not light.");
            Assert.True(dark.GetPixel(3, 3).Red < 40, $"{chart.Name} is not dark.");
            // Without a font the strip of the axis labels would be empty.
            Assert.True(Share(light, new(0, 700, 1080, 920), c => c.Red < 110) > 0.002, $"{chart.Name} has no words below.");
        }

        Assert.True(Painted(charts, "precision-recall", c => c.Red > c.Blue + 80) > 0.001, "No flame curve is to be seen.");
        Assert.True(Painted(charts, "precision-recall", c => c.Blue > c.Red + 80) > 0.001, "No smoke curve is to be seen.");
        Assert.True(Painted(charts, "confusion", c => c.Blue > c.Red + 60) > 0.1, "No cell of the confusion is shaded.");
    }

    [Fact]
    public void Draw_OnlyNegatives_DrawsWhatThereIs()
    {
        var result = DetectionEvaluator.Evaluate([Image("n", [], [Box(0, .4)]), Image("m", [], [])], Options);
        var charts = EvaluationCharts.Draw(result, ChartLanguage.English);
        Assert.Equal(["false-alarms", "reliability", "confusion"], charts.Select(c => c.Name));
        var page = EvaluationPage.Html(Contents(result), [], ChartLanguage.English);
        Assert.Contains("—", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChartLanguage.English, "no difference shown", "0.5")]
    [InlineData(ChartLanguage.Russian, "разница не показана", "0,5")]
    public void Html_WholeEvaluation_NeedsNothingOutsideAndSaysTheVerdict(ChartLanguage language, string verdict, string figure)
    {
        var result = Compared();
        var page = EvaluationPage.Html(Contents(result), EvaluationCharts.Draw(result, language), language);
        Assert.DoesNotMatch(OutsideAddress(), page);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(verdict, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(figure, page, StringComparison.Ordinal);
        Assert.Equal(6, Count(page, "<picture>"));
        Assert.Contains(">mAP50<", page, StringComparison.Ordinal);
        Assert.Equal(1, Count(page, "data:image/jpeg;base64,"));
    }

    [Fact]
    public void Html_NamesWithMarkup_AreShownAsTheyAre()
    {
        var result = DetectionEvaluator.Evaluate([Image("n", [Box(0)], []) with { Source = "<b>&source" }], Options);
        var page = EvaluationPage.Html(Contents(result) with { DataSet = "<script>alert(1)</script>" }, [], ChartLanguage.English);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;source", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChartLanguage.English, "night", "0.61", "−25 %")]
    [InlineData(ChartLanguage.Russian, "ночь", "0,61", "−25 %")]
    public void Html_OutlinesCompared_TellsThemByConditionAndShowsTheWorst(ChartLanguage language, string light, string overlap, string area)
    {
        var night = new ComparedOutline(Image("n.jpg", [Box(0)], []) with { Lighting = PictureLighting.Night }, new(100, 0, 0), new(100, 75, 66));
        var result = Compared() with { Masks = MaskResult.From([night]) };
        var page = EvaluationPage.Html(Contents(result) with { Outlines = [new(night, [0xFF, 0xD8])] }, [], language);
        Assert.Contains(overlap, page, StringComparison.Ordinal);
        Assert.Contains(area, page, StringComparison.Ordinal);
        Assert.True(Count(page, light) >= 2, "The light stands in the table and under the picture.");
        Assert.Equal(2, Count(page, "data:image/jpeg;base64,"));
    }

    private static EvaluationPageContents Contents(EvaluationResult result) => new(
        "set", "model a", result.Comparison is null ? null : "model b", result,
        [new PicturedError(new(DetectionErrorKind.MissedFlame, Image("x.jpg", [Box(0)], []), Box(0), null), [0xFF, 0xD8])], [], 0, DateTimeOffset.UnixEpoch);

    private static EvaluationResult Compared()
    {
        var a = Enumerable.Range(0, 24).Select(i => Image($"{i}", i % 4 == 0 ? [] : [Box(0), Smoke(1)], [Box(i % 3 == 0 ? 5 : 0, .3 + (i * .02)), Smoke(i % 2, .9 - (i * .02))])).ToArray();
        var b = a.Select((image, i) => image with { Found = a[(i + 12) % 24].Found }).ToArray();
        var result = DetectionEvaluator.Evaluate(a, Options);
        return result with { Comparison = ModelComparer.Compare(a, b, Options, DetectionEvaluator.Evaluate(b, Options)) };
    }

    private static EvaluatedImage Image(string name, LabelledBox[] truth, Detection[] found) =>
        new(name, "source", truth, found) { LongerSide = 400, Lighting = PictureLighting.Day };

    private static LabelledBox Box(int place) => new(DetectionClass.Flame, new PixelBox(100 * place, 0, 50, 50));

    private static Detection Box(int place, double score) => new(DetectionClass.Flame, score, new PixelBox(100 * place, 0, 50, 50));

    private static LabelledBox Smoke(int place) => new(DetectionClass.Smoke, new PixelBox(100 * place, 200, 50, 50));

    private static Detection Smoke(int place, double score) => new(DetectionClass.Smoke, score, new PixelBox(100 * place, 200, 50, 50));

    private static double Painted(IReadOnlyList<EvaluationChart> charts, string name, Func<SKColor, bool> counts)
    {
        using var chart = SKBitmap.Decode(charts.Single(c => c.Name == name).Light);
        return Share(chart, new(150, 20, 1060, 600), counts);
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    [GeneratedRegex("(?:src|srcset|href)=\"(?!data:)|url\\(|https?://")]
    private static partial Regex OutsideAddress();
}
