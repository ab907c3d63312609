using System.Globalization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Smoke;
using SkiaSharp;

namespace FlareScope.Vision;

/// <summary>From the boxes of one picture to its flares.</summary>
internal sealed class FlareMeasurer(
    FlareGrouper grouper, FlameSegmenter segmenter, SmokeMeter smokeMeter, FlowEstimator estimator, AnalysisOptions options)
{
    private const double TipReach = 1; // a tip belongs to a flare when it lies this near to its boxes, in their longer side

    /// <summary>Measures every flare; larger flames first, smoke without flame last.</summary>
    internal IReadOnlyList<Flare> Measure(IReadOnlyList<Detection> detections, DecodedImage image, string sha256)
    {
        var picture = image.Bitmap;
        var groups = grouper.Group(Inside(detections, picture));
        var measured = groups.Select(g => (Group: g, Region: Segment(g, groups, picture)))
            .OrderByDescending(m => m.Region?.AreaPx ?? 0)
            .ToList();
        var night = PictureLight.Of(picture, [.. groups.SelectMany(g => g.Detections).Select(d => d.Box)])?.IsNight(smokeMeter.Options);
        // Equal pictures give equal draws; the flares of one picture draw independently.
        var seed = ulong.Parse(sha256.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [.. measured.Select((m, i) => Describe($"f{i + 1}", m.Group, m.Region, groups, image, night, unchecked(seed + (ulong)i)))];
    }

    private List<Detection> Inside(IReadOnlyList<Detection> detections, SKBitmap picture)
    {
        var excluded = options.Camera?.Exclude ?? [];
        var zones = options.Camera?.Zones ?? [];
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

    private FlameRegion? Segment(FlareGroup group, IReadOnlyList<FlareGroup> all, SKBitmap picture)
    {
        if (group.Flames.Count == 0)
            return null;
        var neighbours = all.Where(g => g != group).SelectMany(g => g.Flames).Select(f => f.Box).ToList();
        return segmenter.Measure(picture, [.. group.Flames.Select(f => f.Box)], neighbours, Tip(group));
    }

    private PicturePoint? Tip(FlareGroup group)
    {
        if (options.Camera?.Tip is not { X: { } x, Y: { } y })
            return null;
        return group.Flames.Any(f => Near(f.Box)) ? new PicturePoint(x, y) : null;

        bool Near(PixelBox box)
        {
            var reach = TipReach * Math.Max(box.Width, box.Height);
            return x > box.X - reach && x < box.Right + reach && y > box.Y - reach && y < box.Bottom + reach;
        }
    }

    private Flare Describe(
        string id, FlareGroup group, FlameRegion? region, IReadOnlyList<FlareGroup> all, DecodedImage image, bool? night, ulong seed)
    {
        string? refused = null;
        var extent = region is null ? null : FlameSizing.Measure(
            options.Camera, image.Width, image.Height, FlameReport.Pairs(region.Axis.Line), region.AreaPx, image.Lens, out refused);
        var smoke = Smoke(group, region, extent, all, image.Bitmap);
        var inputs = FlowQuestion.Of(options, group, region, extent, smoke, night) with { Seed = seed };
        var estimate = estimator.Estimate(inputs);
        var burning = FlowQuestion.Smokes(smoke) ? FlareState.LitSmoking : FlareState.Lit;
        return new(
            id,
            group.Flames.Count > 0 ? burning : FlareState.SmokeOnly,
            group.Detections,
            region is null ? null : FlameReport.Measurement(region, extent),
            smoke,
            refused is null ? estimate : estimate with { Warnings = [.. estimate.Warnings, refused] });
    }

    private SmokeMeasurement? Smoke(
        FlareGroup group, FlameRegion? region, FlameExtent? extent, IReadOnlyList<FlareGroup> all, SKBitmap picture)
    {
        if (group.Smokes.Count == 0)
            return null;
        return smokeMeter.Measure(
            picture,
            [.. group.Smokes.Select(s => s.Box)],
            [.. all.SelectMany(g => g.Flames).Select(f => f.Box)],
            [.. all.Where(g => g != group).SelectMany(g => g.Smokes).Select(s => s.Box)],
            region?.Axis.End,
            region?.Axis.LengthPx,
            extent?.Scale.MetresPerPixel,
            options.Camera?.PlumeSpeedMS);
    }

    private static PixelBox Clip(PixelBox box, SKBitmap picture)
    {
        var left = Math.Clamp(box.X, 0, picture.Width);
        var top = Math.Clamp(box.Y, 0, picture.Height);
        return new(left, top, Math.Clamp(box.Right, 0, picture.Width) - left, Math.Clamp(box.Bottom, 0, picture.Height) - top);
    }
}
