using FlareScope.Core.Analysis;
using FlareScope.Core.Smoke;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Smoke;

/// <summary>
/// Tells soot from steam and measures opacity by contrast with the sky on both sides, in linear light. What cannot be told is
/// null with a reason: night, glare, no background, an uneven one.
/// </summary>
/// <remarks>Science notes, ground.md section 4. Deterministic.</remarks>
/// <param name="options">Thresholds; the defaults when null.</param>
public sealed class SmokeMeter(SmokeMeterOptions? options = null)
{
    /// <summary>The thresholds in use.</summary>
    public SmokeMeterOptions Options { get; } = options ?? new();

    /// <summary>From a transect to soot.</summary>
    public SootFlow Soot { get; init; } = SootFlow.Default;

    /// <summary>Measures one flare's smoke.</summary>
    /// <param name="picture">Upright RGBA picture.</param>
    /// <param name="smokes">The flare's smoke boxes, px, at least one.</param>
    /// <param name="flames">Flame boxes of the picture, px.</param>
    /// <param name="others">Smoke boxes of other flares, px.</param>
    /// <param name="source">Where the smoke comes from, px; null when unknown.</param>
    /// <param name="flamePx">Length of the flame it comes from, px; null without a flame.</param>
    /// <param name="metresPerPixel">m/px at the plume; null when unknown.</param>
    /// <param name="plumeSpeedMS">Speed of the plume, m/s; null when unknown.</param>
    public SmokeMeasurement Measure(
        SKBitmap picture,
        IReadOnlyList<PixelBox> smokes,
        IReadOnlyList<PixelBox> flames,
        IReadOnlyList<PixelBox> others,
        PicturePoint? source = null,
        double? flamePx = null,
        double? metresPerPixel = null,
        double? plumeSpeedMS = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(smokes);
        if (smokes.Count == 0 || SmokeScene.Look(picture, smokes, flames, others, Options) is not { } scene)
            return Nothing(SmokeMeasurement.Undetermined, MeasurementReasons.NoBackground);
        var (sky, reason) = SkyBehind.Find(scene, Options);
        if (sky is null)
            return Nothing(SmokeMeasurement.Undetermined, reason);
        if (PictureLight.Of(picture, [.. smokes, .. flames])?.ClippedShare > Options.ClippedPicture) // the sun must be near the view
            return Nothing(SmokeMeasurement.Undetermined, MeasurementReasons.Glare);
        if (Plume.Find(scene, sky, source, Options) is not { } plume)
            return Nothing(SmokeMeasurement.Undetermined, MeasurementReasons.NoPlume);
        if (plume.Kind == SmokeMeasurement.Steam)
            return Nothing(SmokeMeasurement.Steam, MeasurementReasons.Steam);
        if (plume.DarkShare < Options.DarkShare)
            return Nothing(plume.Kind, MeasurementReasons.UnevenBackground);
        var lines = PlumeTransect.Along(plume, scene.Crop, (picture.Width, picture.Height), source, flamePx);
        return Read(scene, sky, plume, lines, metresPerPixel, plumeSpeedMS);
    }

    private SmokeMeasurement Read(
        SmokeScene scene,
        SkyBehind sky,
        Plume plume,
        (PlumeTransect Read, PlumeTransect Densest)? lines,
        double? metresPerPixel,
        double? speed)
    {
        var dark = Enumerable.Range(0, plume.Cells.Length).Where(i => plume.Cells[i] && plume.Ratios[i] < 1).ToList();
        // The darkest smoke bounds what smoke adds itself.
        var path = Math.Min(Options.PathShare, Median.Quantile(dark.ConvertAll(i => plume.Ratios[i]), 0.02));
        var crossing = TwoBackgrounds.Transmittance(scene, plume.Cells, Options);
        var read = lines is null ? dark.Average(i => Opacity(plume.Ratios[i])) : lines.Value.Read.Ratios.Average(r => Opacity(r));
        var densest = lines is null ? read : lines.Value.Densest.Ratios.Average(r => Opacity(r));
        if (crossing is { } through)
            (read, densest) = (1 - through, Math.Max(densest, 1 - through));
        if (read <= 0)
            return Nothing(plume.Kind, MeasurementReasons.UnevenBackground); // the line crosses cloud, not smoke
        var flow = lines is { Read: var line } && plume.Kind == SmokeMeasurement.Soot && metresPerPixel is { } scale && speed is { } ms
            ? Soot.Band(line.Ratios.Select(r => 1 - Opacity(r)), line.StepPx * scale, ms)
            : null;
        return new(plume.Kind, Percent(read), Math.Round(ContrastOpacity.Ringelmann(100 * read), 1))
        {
            DensestOpacityPercent = Percent(densest),
            SigmaPercent = Percent(double.Hypot(Options.PathSigma * read, sky.RelativeSpread * (1 - read))),
            Method = crossing is null ? "contrast" : "two-background",
            Transect = lines is { Read: var shown } ? [Pair(shown.From), Pair(shown.To)] : null,
            SootFlow = flow,
        };

        double Opacity(double ratio) => Math.Clamp(1 - ContrastOpacity.Transmittance(ratio, 1, path), 0, 1);
    }

    private static SmokeMeasurement Nothing(string kind, string? reason) => new(kind, null, null) { Reason = reason };

    private static double Percent(double share) => Math.Round(100 * share, 1);

    private static double[] Pair(PicturePoint p) => [Math.Round(p.X, 1), Math.Round(p.Y, 1)];
}
