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
        // Equal pictures give equal draws; the flares of one picture draw independently.
        var seed = ulong.Parse(sha256.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [.. found.Select((flare, i) => Describe($"f{i + 1}", flare, found, image, unchecked(seed + (ulong)i)))];
    }

    private Flare Describe(
        string id, FoundFlare flare, IReadOnlyList<FoundFlare> all, DecodedImage image, ulong seed)
    {
        var (group, region) = flare;
        string? refused = null;
        var extent = region is null ? null : FlameSizing.Measure(
            options.Camera, image.Width, image.Height, FlameReport.Pairs(region.Axis.Line), region.AreaPx, image.Lens, out refused);
        var smoke = _finder.Smoke(flare, all, image.Bitmap, extent?.Scale.MetresPerPixel, options.Camera);
        var smokes = smoke is not null && smoke.Kind != SmokeMeasurement.Steam;
        var lit = group.Flames.Count > 0;
        var inputs = new FlowInputs(
            region is null ? null : FlameReport.Observation(region, extent),
            extent?.Scale,
            options.Gas,
            options.Camera?.Tip?.DiameterM,
            WindProfile.AtTip(options.Camera),
            // With a flame box but no flame pixel the missing flame is what must be told, not the smoke.
            SmokeSeen: smokes && (region is not null || !lit),
            seed,
            Calibration: options.Calibration,
            OpacityPercent: smokes && region is not null ? smoke?.OpacityPercent : null,
            WindHeightM: WindProfile.HeightM(options.Camera));
        var estimate = estimator.Estimate(inputs);
        var burning = smokes ? FlareState.LitSmoking : FlareState.Lit;
        return new(
            id,
            lit ? burning : FlareState.SmokeOnly,
            group.Detections,
            region is null ? null : FlameReport.Measurement(region, extent),
            smoke,
            refused is null ? estimate : estimate with { Warnings = [.. estimate.Warnings, refused] });
    }
}
