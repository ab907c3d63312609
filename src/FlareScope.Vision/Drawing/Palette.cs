using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Colours and line widths of a drawing, scaled with the picture.</summary>
internal sealed class Palette
{
    private static readonly SKColor UnderlineColour = new(0, 0, 0, 150);

    internal Palette(int width, int height)
    {
        var side = Math.Max(width, height);
        Stroke = Math.Max(1.4f, side * 0.0022f);
        FontSize = Math.Clamp(side * 0.022f, 12f, Math.Max(12f, Math.Min(width, height) * 0.06f));
    }

    /// <summary>Flame boxes.</summary>
    internal static SKColor Flame { get; } = new(0xFF, 0x8F, 0x1F);

    /// <summary>Smoke boxes.</summary>
    internal static SKColor Smoke { get; } = new(0x9F, 0xB4, 0xC8);

    /// <summary>The flame's outline: a colour that no flame has.</summary>
    internal static SKColor Outline { get; } = new(0x1D, 0xE9, 0xFF);

    /// <summary>The length line.</summary>
    internal static SKColor Length { get; } = SKColors.White;

    /// <summary>The line on which opacity was read: a colour that no smoke has.</summary>
    internal static SKColor Transect { get; } = new(0xFF, 0x4F, 0xD8);

    /// <summary>Smaller letters.</summary>
    internal static SKColor Detail { get; } = new(0xD5, 0xDF, 0xE8);

    /// <summary>Behind a caption.</summary>
    internal static SKColor Plate { get; } = new(0x12, 0x18, 0x20, 0xD8);

    /// <summary>Line width, px.</summary>
    internal float Stroke { get; }

    /// <summary>Text height, px.</summary>
    internal float FontSize { get; }

    /// <summary>Draws a path so that it shows on any background: dark and wide below, coloured above.</summary>
    internal void Line(SKCanvas canvas, SKPath path, SKColor colour, float weight = 1)
    {
        using var paint = new SKPaint { Style = SKPaintStyle.Stroke, IsAntialias = true };
        (paint.StrokeJoin, paint.StrokeCap) = (SKStrokeJoin.Round, SKStrokeCap.Round);
        (paint.Color, paint.StrokeWidth) = (UnderlineColour, Stroke * weight * 2.2f);
        canvas.DrawPath(path, paint);
        (paint.Color, paint.StrokeWidth) = (colour, Stroke * weight);
        canvas.DrawPath(path, paint);
    }
}
