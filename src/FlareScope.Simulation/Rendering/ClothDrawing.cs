using SkiaSharp;

namespace FlareScope.Simulation.Rendering;

/// <summary>Draws a red cloth on its pole: the colour of a flame, without its light.</summary>
internal static class ClothDrawing
{
    /// <summary>Draws the cloth as reflectance; the light comes later.</summary>
    public static void Draw(SKCanvas canvas, PinholeView view, ClothSpec cloth)
    {
        var (x, top) = ((float)(cloth.X * view.Width), (float)(cloth.TopY * view.Height));
        var size = (float)cloth.SizePx;
        using var pole = new SKPaint { IsAntialias = true, IsStroke = true, StrokeWidth = Math.Max(1, size / 16), Color = new SKColor(120, 120, 118) };
        canvas.DrawLine(x, top, x, Math.Max(top + (3 * size), (float)view.HorizonRow), pole);
        var lean = (float)cloth.Lean;
        var reach = size * lean;
        var fall = size * (1 - Math.Abs(lean)) * 0.9f;
        using var path = new SKPath();
        path.MoveTo(x, top);
        path.CubicTo(x + (reach * 0.3f), top - (size * 0.06f), x + (reach * 0.6f), top + (fall * 0.5f) + (size * 0.08f), x + reach, top + fall);
        path.LineTo(x + (reach * 0.96f), top + fall + (size * 0.5f));
        path.CubicTo(x + (reach * 0.6f), top + (fall * 0.5f) + (size * 0.62f), x + (reach * 0.3f), top + (size * 0.5f), x, top + (size * 0.55f));
        path.Close();
        using var brush = new SKPaint
        {
            IsAntialias = true,
            Color = new SKColor(SrgbCurve.EncodeByte(cloth.Colour.R), SrgbCurve.EncodeByte(cloth.Colour.G), SrgbCurve.EncodeByte(cloth.Colour.B)),
        };
        canvas.DrawPath(path, brush);
    }
}
