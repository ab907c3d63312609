using FlareScope.Charts.Datasets;
using SkiaSharp;
using static FlareScope.Charts.Tests.PagePixels;

namespace FlareScope.Charts.Tests;

public sealed class DatasetChartTests
{
    [Theory]
    [InlineData(ChartLanguage.English)]
    [InlineData(ChartLanguage.Russian)]
    public void Png_AnyLanguage_IsAPageWithWordsBarsAndMaps(ChartLanguage language)
    {
        using var page = SKBitmap.Decode(DatasetChart.Png(Figures(3), language));

        Assert.Equal((1800, 1560), (page.Width, page.Height));
        Assert.True(Share(page, new(0, 0, 1800, 100), IsDark) > 0.01, "The header has no words.");
        Assert.True(Share(page, new(0, 104, 1200, 560), c => c.Red > c.Blue + 80) > 0.02, "No orange bar among the sources.");
        Assert.True(Share(page, new(10, 1050, 600, 1520), c => c.Red > c.Blue + 80) > 0.03, "The map of flame is empty.");
    }

    [Fact]
    public void Png_Languages_DifferInTheirWords() =>
        Assert.NotEqual(DatasetChart.Png(Figures(2), ChartLanguage.English), DatasetChart.Png(Figures(2), ChartLanguage.Russian));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void Png_NoneOrManySourcesAndNoBoxes_IsDrawn(int sources)
    {
        var none = new BoxFigures(0, 0, 0, 0, new int[4], new int[4], new double[16]);
        using var page = SKBitmap.Decode(DatasetChart.Png(Figures(sources) with { Flame = none, Smoke = none, Splits = [] }, ChartLanguage.English));
        Assert.Equal(1800, page.Width);
    }

    private static DatasetFigures Figures(int sources)
    {
        var bars = Enumerable.Range(0, sources).Select(i => new PictureBar($"source-{i}", 30 + i, 10, 5, 20)).ToList();
        var boxes = new BoxFigures(100, 20, 50, 30, [10, 40, 30, 20], [5, 45, 45, 5], [.. Enumerable.Range(0, 16).Select(i => i / 16.0)]);
        return new DatasetFigures(
            "site / объект", new("", 30, 10, 5, 20), bars, [new("train", 20, 5, 4, 10), new("val", 10, 5, 1, 10)], boxes, boxes,
            [.. bars.Select(b => new LightBar(b.Name, 40, 10, 10, 5))])
        {
            SideShareEdges = [0.01, 0.03, 0.1, 0.3, 1],
            AspectEdges = [0.125, 0.5, 1, 2, 8],
            LongerSidePx = 640,
        };
    }
}
