using FlareScope.Core.Totals;

namespace FlareScope.Charts.Totals;

/// <summary>One page on what a site burnt in a period: the days, and how much of each was seen.</summary>
public static class TotalChart
{
    private const int Width = 1700;
    private const int Height = 990;
    private const int Header = 176;
    private const int Footer = 40;
    private const int Split = 716;

    /// <summary>Draws the page.</summary>
    /// <param name="document">The total.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>A PNG of 1700 × 990 px.</returns>
    public static byte[] Png(TotalDocument document, ChartLanguage language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = TotalWords.In(language);
        using var page = new ChartPage(Width, Height);
        page.Put(DayPanels.Rates(document.Total.Days, words), 10, Width - 10, Header, Split);
        page.Put(DayPanels.Seen(document.Total.Days, words), 10, Width - 10, Split, Height - Footer);

        using var heading = ChartFont.Bold(30);
        using var text = ChartFont.Regular(18);
        using var small = ChartFont.Regular(14);
        page.Write(words.Title(document), 46, heading, ChartColours.Ink);
        page.Write(words.Gas(document), 84, text, ChartColours.Ink);
        page.Write(words.Emissions(document), 114, text, ChartColours.Ink);
        page.Write(words.OtherReading(document), 144, text, ChartColours.Quiet);
        page.Write(words.Footer(document), Height - 14, small, ChartColours.Quiet);
        return page.Png();
    }
}
