using SkiaSharp;

namespace FlareScope.Satellite.QuickLook;

/// <summary>What is drawn over the picture.</summary>
/// <param name="canvas">Where.</param>
/// <param name="width">Width of the picture, px.</param>
/// <param name="height">Height of the picture, px; the caption stands below.</param>
/// <param name="words">The language.</param>
internal sealed class QuickLookMarks(SKCanvas canvas, int width, int height, QuickLookWords words)
{
    private const float TextSize = 15;
    private const float Margin = 14;
    private static readonly SKColor Ink = new(245, 245, 245);
    private static readonly Lazy<SKTypeface?> Font = new(() => SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "fonts", "DejaVuSans.ttf")));
    private readonly List<SKRect> _taken = [];

    /// <summary>A ring in the colour of the class, with a caption where there is room.</summary>
    internal void Spot(SKPoint at, float radius, string kind, string? caption)
    {
        var colour = kind switch
        {
            "flare" => new SKColor(0, 229, 255),
            "fire" => new SKColor(255, 193, 7),
            "volcanic" => new SKColor(255, 82, 82),
            _ => new SKColor(224, 224, 224),
        };
        Stroke(p => canvas.DrawCircle(at, radius, p), colour);
        if (caption is null || Font.Value is not { } face)
            return;
        using var font = new SKFont(face, TextSize);
        var size = new SKSize(font.MeasureText(caption) + 8, TextSize + 8);
        // To the right of the ring, or to its left where the picture ends.
        var right = at.X + radius + 4;
        var left = right + size.Width + 2 <= width ? right : Math.Max(2, at.X - radius - 4 - size.Width);
        var box = SKRect.Create(left, Math.Clamp(at.Y - size.Height / 2, 2, height - size.Height - 2), size.Width, size.Height);
        // A caption that would lie over another moves down, as long as there is room.
        while (_taken.Exists(box.IntersectsWith) && box.Bottom + size.Height < height)
            box.Offset(0, size.Height);
        if (_taken.Exists(box.IntersectsWith))
            return;
        _taken.Add(box);
        using var plate = new SKPaint { Color = new SKColor(0, 0, 0, 170) };
        canvas.DrawRoundRect(box, 3, 3, plate);
        Text(caption, box.Left + 4, box.Bottom - 7, colour);
    }

    /// <summary>A bar of a round length at the lower left.</summary>
    /// <param name="metresPerPixel">Metres on the ground per pixel of the picture.</param>
    internal void ScaleBar(double metresPerPixel)
    {
        var most = width / 4.0 * metresPerPixel;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var length = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
        var (left, right, y) = (Margin, Margin + (float)(length / metresPerPixel), height - Margin);
        Stroke(p =>
        {
            canvas.DrawLine(left, y, right, y, p);
            canvas.DrawLine(left, y - 5, left, y + 5, p);
            canvas.DrawLine(right, y - 5, right, y + 5, p);
        }, Ink);
        Text(words.Length(length), left + 4, y - 8, Ink);
    }

    /// <summary>An arrow to the north of the grid at the upper right.</summary>
    internal void North()
    {
        var (x, top) = (width - Margin - 8, Margin + 20);
        Stroke(p =>
        {
            canvas.DrawLine(x, top, x, top + 34, p);
            canvas.DrawLine(x, top, x - 6, top + 11, p);
            canvas.DrawLine(x, top, x + 6, top + 11, p);
        }, Ink);
        Text(words.North, x - 5, top - 5, Ink);
    }

    /// <summary>Lines below the picture, the first one brighter.</summary>
    internal void Caption(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            Text(lines[i], Margin, height + 22 + 21 * i, i == 0 ? Ink : new SKColor(170, 176, 186));
    }

    /// <summary>Width that the widest of these lines needs, px.</summary>
    internal static int CaptionWidth(IEnumerable<string> lines)
    {
        using var font = new SKFont(Font.Value, TextSize);
        return (int)Math.Ceiling(lines.Max(line => font.MeasureText(line)) + 2 * Margin);
    }

    // Every line twice: dark and wide below, so that it shows on bright ground too.
    private static void Stroke(Action<SKPaint> draw, SKColor colour)
    {
        using var under = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 5, Color = new SKColor(0, 0, 0, 150), IsAntialias = true };
        using var over = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 2, Color = colour, IsAntialias = true };
        draw(under);
        draw(over);
    }

    private void Text(string text, float x, float y, SKColor colour)
    {
        if (Font.Value is not { } face)
            return;
        using var font = new SKFont(face, TextSize) { Edging = SKFontEdging.Antialias };
        using var shade = new SKPaint { Color = new SKColor(0, 0, 0, 190), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 3 };
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(text, x, y, font, shade);
        canvas.DrawText(text, x, y, font, paint);
    }
}
