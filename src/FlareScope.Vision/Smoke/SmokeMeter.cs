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
    /// <param name="flame">The flame it comes from; null when unknown.</param>
    /// <param name="metresPerPixel">m/px at the plume; null when unknown.</param>
    /// <param name="plumeSpeedMS">Speed of the plume, m/s; null when unknown.</param>
    public SmokeMeasurement Measure(
        SKBitmap picture,
        IReadOnlyList<PixelBox> smokes,
        IReadOnlyList<PixelBox> flames,
        IReadOnlyList<PixelBox> others,
        FlameRegion? flame = null,
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
        var source = flame?.Axis.End;
        if (Plume.Find(scene, sky, source, Options) is not { } plume)
            return Nothing(SmokeMeasurement.Undetermined, MeasurementReasons.NoPlume);
        if (plume.Kind == SmokeMeasurement.Steam)
            return Nothing(SmokeMeasurement.Steam, MeasurementReasons.Steam);
        if (plume.DarkShare < Options.DarkShare || sky.RelativeSpread > Options.UnevenForOpacity)
            return Nothing(plume.Kind, MeasurementReasons.UnevenBackground);
        var lines = PlumeTransect.Along(plume, scene.Crop, (picture.Width, picture.Height), source, flame?.Axis.LengthPx);
        return Read(scene, sky, plume, lines, PathLight(picture, flame, scene, sky, plume), metresPerPixel, plumeSpeedMS);
    }

    private SmokeMeasurement Read(
        SmokeScene scene,
        SkyBehind sky,
        Plume plume,
        (PlumeTransect Read, PlumeTransect Densest)? lines,
        (double Path, double Sigma) own,
        double? metresPerPixel,
        double? speed)
    {
        var dark = Enumerable.Range(0, plume.Cells.Length).Where(i => plume.Cells[i] && plume.Ratios[i] < 1).ToList();
        var (path, pathSigma) = own;
        var edge = 1 - (Options.EndOpacity * (1 - path));
        if (lines is { } all)
            lines = (all.Read.Within(edge), all.Densest.Within(edge));
        var crossing = TwoBackgrounds.Transmittance(scene, plume.WithLand(scene), Options);
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
            SigmaPercent = Percent(double.Hypot(pathSigma * read / (1 - path), sky.RelativeSpread * (1 - read))),
            Method = crossing is null ? "contrast" : "two-background",
            Transect = lines is { Read: var shown } ? [Pair(shown.From), Pair(shown.To)] : null,
            SootFlow = flow,
        };

        double Opacity(double ratio) => Math.Clamp(1 - ContrastOpacity.Transmittance(ratio, 1, path), 0, 1);
    }

    /// <summary>What air and smoke send themselves, as a share of the sky's light; the darkest smoke bounds it.</summary>
    private (double Path, double Sigma) PathLight(SKBitmap picture, FlameRegion? flame, SmokeScene scene, SkyBehind sky, Plume plume)
    {
        var middle = sky.Blue.At((scene.Hull.Left + scene.Hull.Right) / 2, (scene.Hull.Top + scene.Hull.Bottom) / 2);
        var air = sky.RelativeSpread <= Options.SmoothForAir ? AirLight.Of(picture, flame, middle) : 0;
        var dark = plume.Ratios.Where((ratio, i) => plume.Cells[i] && ratio < 1).ToList();
        var path = Math.Min(air + ((1 - air) * Options.PathShare), Median.Quantile(dark, 0.02));
        return (path, double.Hypot((1 - air) * Options.PathSigma, Options.AirSigma * air));
    }

    private static SmokeMeasurement Nothing(string kind, string? reason) => new(kind, null, null) { Reason = reason };

    private static double Percent(double share) => Math.Round(100 * share, 1);

    private static double[] Pair(PicturePoint p) => [Math.Round(p.X, 1), Math.Round(p.Y, 1)];
}
