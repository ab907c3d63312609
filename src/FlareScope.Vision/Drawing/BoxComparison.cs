using System.Globalization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Draws drawn and found boxes onto a small copy of a picture: truth dashed, found boxes whole with their score.</summary>
public static class BoxComparison
{
    private const int JpegQuality = 80;
    private const float FontSize = 15;
    private const float Weight = 1.6f;

    /// <summary>Draws them.</summary>
    /// <param name="picture">Upright picture; not changed.</param>
    /// <param name="truth">Boxes drawn by a person, px.</param>
    /// <param name="found">Boxes of the detector, px.</param>
    /// <param name="side">Longer side of the copy, px; a smaller picture is enlarged at most twofold.</param>
    /// <returns>A JPEG without any metadata.</returns>
    public static byte[] Jpeg(SKBitmap picture, IReadOnlyList<LabelledBox> truth, IReadOnlyList<Detection> found, int side = 560)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(found);
        var scale = Math.Min(2, side / (float)Math.Max(picture.Width, picture.Height));
        var info = new SKImageInfo(Math.Max(1, (int)Math.Round(picture.Width * scale)), Math.Max(1, (int)Math.Round(picture.Height * scale)), SKColorType.Rgba8888);
        using var copy = new SKBitmap(info);
        picture.ScalePixels(copy, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using (var canvas = new SKCanvas(copy))
        {
            var palette = new Palette(info.Width, info.Height);
            foreach (var box in truth)
                Outline(canvas, Place(box.Box, scale, info), ColourOf(box.Class), palette, dashed: true);
            foreach (var box in found)
                Outline(canvas, Place(box.Box, scale, info), ColourOf(box.Class), palette, dashed: false);
            foreach (var box in found.OrderBy(d => d.Score))
                Plate(canvas, Place(box.Box, scale, info), box, info);
        }

        using var data = copy.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return data.ToArray();
    }

    private static SKColor ColourOf(DetectionClass kind) => kind == DetectionClass.Flame ? Palette.Flame : Palette.Smoke;

    // A box at the rim of the picture keeps its line inside.
    private static SKRect Place(PixelBox box, float scale, SKImageInfo info)
    {
        var rect = new SKRect((float)box.X * scale, (float)box.Y * scale, (float)box.Right * scale, (float)box.Bottom * scale);
        var inside = SKRect.Create(1.5f, 1.5f, info.Width - 3, info.Height - 3);
        return rect.IntersectsWithInclusive(inside) ? SKRect.Intersect(rect, inside) : rect;
    }

    private static void Outline(SKCanvas canvas, SKRect rect, SKColor colour, Palette palette, bool dashed)
    {
        using var path = new SKPath();
        path.AddRect(rect);
        if (!dashed)
        {
            palette.Line(canvas, path, colour, Weight);
            return;
        }

        using var dashes = SKPathEffect.CreateDash([9, 6], 0);
        using var paint = new SKPaint { Style = SKPaintStyle.Stroke, IsAntialias = true };
        (paint.Color, paint.StrokeWidth) = (new SKColor(0, 0, 0, 170), palette.Stroke * Weight * 2.2f);
        canvas.DrawPath(path, paint);
        (paint.Color, paint.StrokeWidth, paint.PathEffect) = (SKColors.White, palette.Stroke * Weight, null);
        canvas.DrawPath(path, paint);
        (paint.Color, paint.PathEffect) = (colour, dashes);
        canvas.DrawPath(path, paint);
    }

    private static void Plate(SKCanvas canvas, SKRect rect, Detection found, SKImageInfo info)
    {
        using var font = new SKFont(CaptionFont.Bold, FontSize);
        using var paint = new SKPaint { IsAntialias = true, Color = Palette.Plate };
        var words = found.Score.ToString(".00", CultureInfo.InvariantCulture);
        var (width, height) = (font.MeasureText(words) + 8, FontSize + 6);
        var x = Math.Clamp(rect.Left, 0, Math.Max(0, info.Width - width));
        var y = rect.Top >= height ? rect.Top - height : Math.Clamp(rect.Bottom, 0, info.Height - height);
        canvas.DrawRect(SKRect.Create(x, y, width, height), paint);
        paint.Color = ColourOf(found.Class);
        canvas.DrawText(words, x + 4, y + FontSize, font, paint);
    }
}
