using FlareScope.Core.Calibration;
using ScottPlot;
using SkiaSharp;

namespace FlareScope.Charts.Calibration;

/// <summary>One page on how well a calibrated camera meets the meter, for the person who has to believe it.</summary>
public static class CalibrationChart
{
    private const int Width = 1700;
    private const int Height = 1000;
    private const int Header = 104;
    private const int Footer = 40;
    private const int Split = 960;
    private const float Edge = 30;

    /// <summary>Draws the page: camera against meter, error over time, error over flame size.</summary>
    /// <param name="document">The calibration's answer.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>A PNG of 1700 × 1000 px.</returns>
    public static byte[] Png(CalibrationDocument document, ChartLanguage language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = CalibrationWords.In(language);
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        const int middle = Header + (Height - Header - Footer) / 2;
        Render(canvas, AgreementPanel.Draw(document, words), 10, Split, Header, Height - Footer);
        Render(canvas, ErrorPanel.OverTime(document, words), Split, Width - 10, Header, middle);
        Render(canvas, ErrorPanel.OverSize(document, words), Split, Width - 10, middle, Height - Footer);

        using var heading = ChartFont.Bold(30);
        using var text = ChartFont.Regular(18);
        using var small = ChartFont.Regular(14);
        Write(canvas, $"{words.Title}: {document.Site}", 46, heading, ChartColours.Ink);
        Write(canvas, words.Figures(document), 82, text, ChartColours.Ink);
        Write(canvas, words.Footer(document), Height - 14, small, ChartColours.Quiet);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Render(SKCanvas canvas, Plot plot, int left, int right, int top, int bottom)
    {
        // A plot clears the whole canvas it is given.
        using var panel = new SKBitmap(right - left, bottom - top);
        using var own = new SKCanvas(panel);
        using (plot)
            plot.Render(own, panel.Width, panel.Height);
        canvas.DrawBitmap(panel, left, top);
    }

    private static void Write(SKCanvas canvas, string words, float baseline, SKFont font, Color colour)
    {
        using var paint = new SKPaint { Color = colour.ToSKColor(), IsAntialias = true };
        canvas.DrawText(words, Edge, baseline, SKTextAlign.Left, font, paint);
    }
}
