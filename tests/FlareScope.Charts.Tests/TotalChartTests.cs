using FlareScope.Charts.Totals;
using FlareScope.Core.Analysis;
using FlareScope.Core.Totals;
using SkiaSharp;
using static FlareScope.Charts.Tests.PagePixels;

namespace FlareScope.Charts.Tests;

public sealed class TotalChartTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ChartLanguage.English)]
    [InlineData(ChartLanguage.Russian)]
    public void Png_AnyLanguage_ShowsDaysSeenAndUnseen(ChartLanguage language)
    {
        using var page = SKBitmap.Decode(TotalChart.Png(Document(seen: 4), language));

        Assert.Equal((1700, 990), (page.Width, page.Height));
        Assert.True(Share(page, new(0, 0, 1700, 130), c => c.Red < 110 && c.Blue < 120) > 0.01, "The header has no words.");
        Assert.True(Share(page, new(100, 226, 840, 676), c => c.Red > c.Blue + 80) > 0.05, "The days seen have no bars.");
        Assert.Equal(0, Share(page, new(900, 266, 1680, 676), c => c.Red > c.Blue + 80));
        Assert.True(Share(page, new(900, 286, 1680, 666), c => c.Red is > 200 and < 250) > 0.8, "The days that nobody saw are not shaded.");
        Assert.True(Share(page, new(100, 730, 840, 930), c => c.Blue > c.Red + 80) > 0.1, "What was seen is not drawn.");
    }

    [Fact]
    public void Png_Languages_DifferInTheirWords() =>
        Assert.NotEqual(TotalChart.Png(Document(seen: 8), ChartLanguage.English), TotalChart.Png(Document(seen: 8), ChartLanguage.Russian));

    [Fact]
    public void Png_NothingSeenOrNothingBurnt_IsAPage()
    {
        Assert.NotEmpty(TotalChart.Png(Document(seen: 0), ChartLanguage.Russian));
        Assert.NotEmpty(TotalChart.Png(Document(seen: 8, flow: 0), ChartLanguage.English));
    }

    private static TotalDocument Document(int seen, double flow = 40)
    {
        var errors = new Dictionary<string, double> { ["flame-model"] = 0.5 };
        var looks = Enumerable.Range(0, seen * 24).Select(h => Look(new TimedFlow(Start.AddHours(h), flow, errors))).ToList();
        return new(
            TotalDocument.CurrentSchema, new(6, false, UnlitReading.Zero, 200, 1, []), new(looks.Count, 0, 0, 0, 0, 0),
            SiteTotal.Of(looks, Start, Start.AddDays(8), UnlitReading.Zero, TotalOptions.Default with { Draws = 200 }, () => { }), null, [WarningCodes.GapsMissing]);
    }

    private static Sighting Look(TimedFlow flow)
    {
        TimedFlow[] rates = [.. SiteTotal.Quantities.Select(_ => flow)];
        return new(flow.Time, SightingKind.Measured, 0, rates, rates);
    }
}
