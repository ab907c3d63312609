using FlareScope.Core.Analysis;
using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>A window as a picture's document, so that windows and photographs are drawn by one hand.</summary>
public static class WindowDocument
{
    /// <summary>The flares of a window that have a size: outlines of the kept frame, sizes and estimate of the window.</summary>
    /// <param name="measured">The window.</param>
    public static AnalysisDocument Of(MeasuredWindow measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        var (window, source) = (measured.Window, measured.Window.Source);
        return new(
            AnalysisDocument.CurrentSchema,
            $"window-{window.Index}",
            window.StartedAt ?? DateTimeOffset.UnixEpoch,
            new("frame", source.Name, "", source.Width, source.Height, window.StartedAt),
            null,
            new(""),
            [.. window.Flares
                .Where(f => f is { Size: not null, Box: not null, Estimate: not null } && measured.Picture.Flames.ContainsKey(f.Id))
                .Select(f => Flare(f, measured.Picture.Flames[f.Id]))],
            new(0, 0, 0, 0, 0, 0));
    }

    private static Flare Flare(SeriesFlare flare, FlameMeasurement seen)
    {
        var size = flare.Size!;
        var flame = seen with
        {
            AreaPx = size.AreaPx.P50,
            LengthPx = size.LengthPx.P50,
            AreaM2 = size.Area?.P50,
            LengthM = size.Length?.P50,
        };
        var smoke = flare.OpacityPercent is { } opacity ? new SmokeMeasurement(SmokeMeasurement.Undetermined, opacity, opacity / 20) : null;
        return new(flare.Id, flare.State!.Value, [new(DetectionClass.Flame, 1, Box(seen.Contour))], flame, smoke, flare.Estimate!);
    }

    private static PixelBox Box(IReadOnlyList<double[]> contour)
    {
        var (left, top) = (contour.Min(p => p[0]), contour.Min(p => p[1]));
        return new(left, top, contour.Max(p => p[0]) - left, contour.Max(p => p[1]) - top);
    }
}
