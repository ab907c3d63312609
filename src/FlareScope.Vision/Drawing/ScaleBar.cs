using System.Globalization;
using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>A bar of a round number of metres at a flare's own scale, in a lower corner of the picture.</summary>
internal static class ScaleBar
{
    private const double WantedShare = 0.16; // of the picture's width
    private const float Margin = 1.1f; // in font sizes

    /// <summary>The longest of 1, 2, 5, 10 … metres that is not longer than a share of the picture's width.</summary>
    internal static double RoundMetres(double metresPerPixel, double pictureWidth)
    {
        var most = WantedShare * pictureWidth * metresPerPixel;
        var decade = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return (most / decade) switch
        {
            >= 5 => 5 * decade,
            >= 2 => 2 * decade,
            _ => decade,
        };
    }

    /// <summary>Draws the bar.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="picture">The picture, px.</param>
    /// <param name="metresPerPixel">Scale.</param>
    /// <param name="label">Words after the number of metres.</param>
    /// <param name="palette">Colours and sizes.</param>
    /// <param name="language">Language of the number.</param>
    /// <returns>The place it takes, px.</returns>
    internal static SKRect Draw(
        SKCanvas canvas, SKRect picture, double metresPerPixel, string label, Palette palette, PictureLanguage language)
    {
        var metres = RoundMetres(metresPerPixel, picture.Width);
        var length = (float)(metres / metresPerPixel);
        var size = palette.FontSize;
        using var font = new SKFont(CaptionFont.Regular, size);
        var text = $"{(metres < 1 ? CaptionNumber.Format(metres, language) : metres.ToString("0", CultureInfo.InvariantCulture))} {label}";
        var width = Math.Max(length, font.MeasureText(text));
        var plate = SKRect.Create(
            picture.Right - width - (2 * Margin * size), picture.Bottom - (2.9f * size), width + (1.4f * size), 2.3f * size);
        using var paint = new SKPaint { IsAntialias = true, Color = Palette.Plate };
        canvas.DrawRoundRect(plate, size * 0.3f, size * 0.3f, paint);
        paint.Color = SKColors.White;
        var (x, y) = (plate.Left + (0.7f * size), plate.Top + (1.75f * size));
        canvas.DrawText(text, x, plate.Top + (1.1f * size), font, paint);
        using var bar = new SKPath();
        bar.MoveTo(x, y - (0.28f * size));
        bar.LineTo(x, y);
        bar.LineTo(x + length, y);
        bar.LineTo(x + length, y - (0.28f * size));
        palette.Line(canvas, bar, SKColors.White);
        return plate;
    }
}
