using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Boxes, outline and length line of one flare.</summary>
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

        if (flare.Flame is not { Contour.Count: > 2 } flame)
            return;
        using var outline = new SKPath();
        outline.AddPoly([.. flame.Contour.Select(p => new SKPoint((float)p[0], (float)p[1]))]);
        palette.Line(canvas, outline, Palette.Outline, 0.8f);
        using var length = LengthLine(flame, palette.Stroke * TickLength);
        palette.Line(canvas, length, Palette.Length, 0.8f);
    }

    internal static SKRect Rect(PixelBox box) => new((float)box.X, (float)box.Y, (float)box.Right, (float)box.Bottom);

    /// <summary>A line through the middle of the outline in the direction of the lean, from end to end, with a tick at each end.</summary>
    private static SKPath LengthLine(FlameMeasurement flame, float tick)
    {
        var tilt = double.DegreesToRadians(flame.TiltDeg);
        var (dx, dy) = (Math.Sin(tilt), -Math.Cos(tilt));
        var (middleX, middleY) = (flame.Contour.Average(p => p[0]), flame.Contour.Average(p => p[1]));
        var along = flame.Contour.Select(p => ((p[0] - middleX) * dx) + ((p[1] - middleY) * dy)).ToList();
        var path = new SKPath();
        path.MoveTo(Point(along.Min(), 0));
        path.LineTo(Point(along.Max(), 0));
        foreach (var end in (double[])[along.Min(), along.Max()])
        {
            path.MoveTo(Point(end, -tick));
            path.LineTo(Point(end, tick));
        }

        return path;

        SKPoint Point(double s, double across) =>
            new((float)(middleX + (s * dx) - (across * dy)), (float)(middleY + (s * dy) + (across * dx)));
    }
}
