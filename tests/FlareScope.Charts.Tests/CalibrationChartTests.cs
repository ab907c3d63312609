using FlareScope.Charts.Calibration;
using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using SkiaSharp;
using static FlareScope.Charts.Tests.PagePixels;

namespace FlareScope.Charts.Tests;

public sealed class CalibrationChartTests
{
    [Theory]
    [InlineData(ChartLanguage.English)]
    [InlineData(ChartLanguage.Russian)]
    public void Png_AnyLanguage_IsAPageWithWordsAndPoints(ChartLanguage language)
    {
        using var page = SKBitmap.Decode(CalibrationChart.Png(Document(24), language));

        Assert.Equal((1700, 1000), (page.Width, page.Height));
        // Without a font file every label would be invisible and the header white.
        Assert.True(Share(page, new(0, 0, 1700, 100), IsDark) > 0.02, "The header has no words.");
        Assert.True(Share(page, new(0, 104, 80, 960), IsDark) > 0.005, "The left axis has no words.");
        Assert.True(Share(page, new(100, 104, 950, 900), c => c.Blue > c.Red + 80) > 0.0015, "No blue point or bar is to be seen.");
        Assert.True(Share(page, new(100, 104, 950, 900), c => c.Red > c.Blue + 80) > 0.0005, "No orange point is to be seen.");
    }

    [Fact]
    public void Png_Languages_DifferInTheirWords() =>
        Assert.NotEqual(CalibrationChart.Png(Document(12), ChartLanguage.English), CalibrationChart.Png(Document(12), ChartLanguage.Russian));

    [Theory]
    [InlineData(2)]
    [InlineData(35)]
    public void Png_FewOrManyPointsByLengthAlone_IsDrawn(int points)
    {
        using var page = SKBitmap.Decode(CalibrationChart.Png(Document(points, byLength: true), ChartLanguage.English));

        Assert.True(Share(page, new(100, 104, 950, 900), c => c.Blue > c.Red + 80) > 0.0002);
    }

    private static CalibrationDocument Document(int count, bool byLength = false)
    {
        var random = new SeededRandom(9);
        var start = new DateTimeOffset(2026, 4, 1, 6, 0, 0, TimeSpan.Zero);
        var points = new List<MeteredPoint>();
        for (var i = 0; i < count; i++)
        {
            var area = 8 * Math.Exp(2 * random.NextDouble());
            var flow = 2.4 * area * Math.Exp(0.15 * random.NextNormal());
            points.Add(new(start.AddHours(7 * i), flow, byLength ? new(null, Math.Sqrt(area / 0.15), 4) : new(area, null, 4)));
        }

        return new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default)
            .Calibrate(points, new("Pad 7 / Куст 7", GasPresets.Unknown, 0.3), new string('a', 64), start).Document;
    }
}
