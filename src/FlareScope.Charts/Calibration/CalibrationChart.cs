using FlareScope.Core.Calibration;

namespace FlareScope.Charts.Calibration;

/// <summary>One page on how well a calibrated camera meets the meter, for the person who has to believe it.</summary>
public static class CalibrationChart
{
    private const int Width = 1700;
    private const int Height = 1000;
    private const int Header = 104;
    private const int Footer = 40;
    private const int Split = 960;

    /// <summary>Draws the page: camera against meter, error over time, error over flame size.</summary>
    /// <param name="document">The calibration's answer.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>A PNG of 1700 × 1000 px.</returns>
    public static byte[] Png(CalibrationDocument document, ChartLanguage language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = CalibrationWords.In(language);
        using var page = new ChartPage(Width, Height);
        const int middle = Header + (Height - Header - Footer) / 2;
        page.Put(AgreementPanel.Draw(document, words), 10, Split, Header, Height - Footer);
        page.Put(ErrorPanel.OverTime(document, words), Split, Width - 10, Header, middle);
        page.Put(ErrorPanel.OverSize(document, words), Split, Width - 10, middle, Height - Footer);

        using var heading = ChartFont.Bold(30);
        using var text = ChartFont.Regular(18);
        using var small = ChartFont.Regular(14);
        page.Write($"{words.Title}: {document.Site}", 46, heading, ChartColours.Ink);
        page.Write(words.Figures(document), 82, text, ChartColours.Ink);
        page.Write(words.Footer(document), Height - 14, small, ChartColours.Quiet);
        return page.Png();
    }
}
