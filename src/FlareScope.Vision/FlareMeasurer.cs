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
    private readonly FlareFinder _finder = new(grouper, segmenter, smokeMeter);

    /// <summary>Measures every flare; larger flames first, smoke without flame last.</summary>
    internal IReadOnlyList<Flare> Measure(IReadOnlyList<Detection> detections, DecodedImage image, string sha256)
    {
        var found = _finder.Find(detections, image.Bitmap, options.Camera);
        var night = PictureLight.Of(image.Bitmap, [.. found.SelectMany(f => f.Group.Detections).Select(d => d.Box)])?.IsNight(smokeMeter.Options);
        // Equal pictures give equal draws; the flares of one picture draw independently.
        var seed = ulong.Parse(sha256.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [.. found.Select((flare, i) => Describe($"f{i + 1}", flare, found, image, night, unchecked(seed + (ulong)i)))];
    }

    private Flare Describe(
        string id, FoundFlare flare, IReadOnlyList<FoundFlare> all, DecodedImage image, bool? night, ulong seed)
    {
        var (group, region) = flare;
        string? refused = null;
        var extent = region is null ? null : FlameSizing.Measure(
            options.Camera, image.Width, image.Height, FlameReport.Pairs(region.Axis.Line), region.AreaPx, image.Lens, out refused);
        var smoke = _finder.Smoke(flare, all, image.Bitmap, extent?.Scale.MetresPerPixel, options.Camera);
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
}
