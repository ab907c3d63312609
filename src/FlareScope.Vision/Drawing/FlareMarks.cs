using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Boxes, outline, length line and opacity transect of one flare.</summary>
internal static class FlareMarks
{
    private const float TickLength = 5; // in line widths, each way

    internal static void Draw(SKCanvas canvas, Flare flare, Palette palette)
    {
        foreach (var detection in flare.Detections)
        {
            using var box = new SKPath();
            box.AddRoundRect(Rect(detection.Box), palette.Stroke * 2, palette.Stroke * 2);
            palette.Line(canvas, box, detection.Class == DetectionClass.Flame ? Palette.Flame : Palette.Smoke);
        }

        if (flare.Smoke?.Transect is { Count: 2 } transect)
        {
            using var across = LengthLine(Points(transect), palette.Stroke * TickLength);
            palette.Line(canvas, across, Palette.Transect, 0.8f);
        }

        if (flare.Flame is not { Contour.Count: > 2 } flame)
            return;
        using var outline = new SKPath();
        outline.AddPoly(Points(flame.Contour));
        palette.Line(canvas, outline, Palette.Outline, 0.8f);
        if (flame.CentreLine is not { Count: > 1 } centreLine)
            return;
        using var length = LengthLine(Points(centreLine), palette.Stroke * TickLength);
        palette.Line(canvas, length, Palette.Length, 0.8f);
    }

    /// <summary>The box around what a plate should not cover: a flare's flames, or its smoke when it has none.</summary>
    internal static SKRect Bounds(Flare flare)
    {
        var kind = flare.State == FlareState.SmokeOnly ? DetectionClass.Smoke : DetectionClass.Flame;
        var boxes = flare.Detections.Where(d => d.Class == kind).Select(d => Rect(d.Box));
        if (flare.Flame is { Contour: var contour })
            boxes = boxes.Concat(Points(contour).Select(p => SKRect.Create(p, SKSize.Empty)));
        return boxes.Aggregate(SKRect.Union);
    }

    /// <summary>The line with a tick across each end.</summary>
    private static SKPath LengthLine(SKPoint[] line, float tick)
    {
        var path = new SKPath();
        path.AddPoly(line, close: false);
        AddTick(path, line[0], line[1], tick);
        AddTick(path, line[^1], line[^2], tick);
        return path;
    }

    private static void AddTick(SKPath path, SKPoint end, SKPoint next, float tick)
    {
        var along = next - end;
        var (x, y) = (along.X / along.Length * tick, along.Y / along.Length * tick);
        path.MoveTo(end.X - y, end.Y + x);
        path.LineTo(end.X + y, end.Y - x);
    }

    private static SKRect Rect(PixelBox box) => new((float)box.X, (float)box.Y, (float)box.Right, (float)box.Bottom);

    private static SKPoint[] Points(IReadOnlyList<double[]> pairs) =>
        [.. pairs.Select(p => new SKPoint((float)p[0], (float)p[1]))];
}
