using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Smoke;
using SkiaSharp;

namespace FlareScope.Vision;

/// <summary>From the boxes of one picture to its flames and smoke, in pixels; pictures and videos share it.</summary>
internal sealed class FlareFinder(FlareGrouper grouper, FlameSegmenter segmenter, SmokeMeter smokeMeter)
{
    private const double TipReach = 1; // a tip belongs to a flare when it lies this near to its boxes, in their longer side

    /// <summary>Finds every flare; larger flames first, smoke without flame last.</summary>
    /// <param name="detections">Boxes of the picture.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="camera">Zones, excluded places and the tip; null when unknown.</param>
    internal IReadOnlyList<FoundFlare> Find(IReadOnlyList<Detection> detections, SKBitmap picture, CameraDocument? camera)
    {
        var groups = grouper.Group(Inside(detections, picture, camera));
        return [.. groups.Select(g => new FoundFlare(g, Segment(g, groups, picture, camera))).OrderByDescending(f => f.Region?.AreaPx ?? 0)];
    }

    /// <summary>Reads the smoke of one flare.</summary>
    /// <param name="flare">The flare.</param>
    /// <param name="all">Every flare of the picture.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="metresPerPixel">Scale; null when unknown.</param>
    /// <param name="camera">The camera; null when unknown.</param>
    /// <returns>Null without smoke.</returns>
    internal SmokeMeasurement? Smoke(
        FoundFlare flare, IReadOnlyList<FoundFlare> all, SKBitmap picture, double? metresPerPixel, CameraDocument? camera)
    {
        if (flare.Group.Smokes.Count == 0)
            return null;
        return smokeMeter.Measure(
            picture,
            [.. flare.Group.Smokes.Select(s => s.Box)],
            [.. all.SelectMany(g => g.Group.Flames).Select(f => f.Box)],
            [.. all.Where(g => g != flare).SelectMany(g => g.Group.Smokes).Select(s => s.Box)],
            flare.Region,
            metresPerPixel,
            camera?.PlumeSpeedMS);
    }

    private static List<Detection> Inside(IReadOnlyList<Detection> detections, SKBitmap picture, CameraDocument? camera)
    {
        var excluded = camera?.Exclude ?? [];
        var zones = camera?.Zones ?? [];
        var kept = new List<Detection>(detections.Count);
        foreach (var detection in detections)
        {
            var box = Clip(detection.Box, picture);
            var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
            if (box is { Width: > 0, Height: > 0 }
                && !excluded.Any(polygon => Polygon.Contains(polygon, x, y))
                && (zones.Count == 0 || zones.Any(polygon => Polygon.Contains(polygon, x, y))))
                kept.Add(detection with { Box = box });
        }

        return kept;
    }

    private FlameRegion? Segment(FlareGroup group, IReadOnlyList<FlareGroup> all, SKBitmap picture, CameraDocument? camera)
    {
        if (group.Flames.Count == 0)
            return null;
        var neighbours = all.Where(g => g != group).SelectMany(g => g.Flames).Select(f => f.Box).ToList();
        return segmenter.Measure(picture, [.. group.Flames.Select(f => f.Box)], neighbours, Tip(group, camera));
    }

    private static PicturePoint? Tip(FlareGroup group, CameraDocument? camera)
    {
        if (camera?.Tip is not { X: { } x, Y: { } y })
            return null;
        return group.Flames.Any(f => Near(f.Box)) ? new PicturePoint(x, y) : null;

        bool Near(PixelBox box)
        {
            var reach = TipReach * Math.Max(box.Width, box.Height);
            return x > box.X - reach && x < box.Right + reach && y > box.Y - reach && y < box.Bottom + reach;
        }
    }

    private static PixelBox Clip(PixelBox box, SKBitmap picture)
    {
        var left = Math.Clamp(box.X, 0, picture.Width);
        var top = Math.Clamp(box.Y, 0, picture.Height);
        return new(left, top, Math.Clamp(box.Right, 0, picture.Width) - left, Math.Clamp(box.Bottom, 0, picture.Height) - top);
    }
}
