using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;

namespace FlareScope.Vision.Flames;

/// <summary>A measured flame as an estimate and a document need it.</summary>
internal static class FlameReport
{
    /// <summary>
    /// What an estimate needs. On the stack's plane a pixel is not equally high everywhere: the length is then told in pixels of
    /// the extent's scale, so that length and area turn into the extent's own metres.
    /// </summary>
    /// <param name="region">The flame.</param>
    /// <param name="extent">Its size in metres; null without a scale.</param>
    internal static FlameObservation Observation(FlameRegion region, FlameExtent? extent) => new(
        region.AreaPx,
        extent is null ? region.Axis.LengthPx : extent.LengthM / extent.Scale.MetresPerPixel,
        region.SaturatedFraction,
        region.Mask.TouchesFrameEdge,
        region.Mask.PictureWidth,
        region.Mask.PictureHeight);

    /// <summary>The flame as it stands in a document.</summary>
    /// <param name="region">The flame.</param>
    /// <param name="extent">Its size in metres; null leaves the metric figures unknown.</param>
    internal static FlameMeasurement Measurement(FlameRegion region, FlameExtent? extent)
    {
        var (axis, light, metres) = (region.Axis, region.Light, extent?.Scale.MetresPerPixel);
        return new(
            Math.Round(region.AreaPx, 2),
            Math.Round(axis.LengthPx, 2),
            Math.Round(axis.TiltDeg, 1),
            Math.Round(light.Mean, 4),
            Math.Round(light.Max, 4),
            Math.Round(light.SaturatedFraction, 4),
            Math.Round(region.Bounds.Height / region.Bounds.Width, 3),
            extent?.AreaM2,
            extent?.LengthM,
            Pairs(region.Contour),
            Pairs(axis.Line))
        {
            LuminanceP50 = Math.Round(light.P50, 4),
            LuminanceP90 = Math.Round(light.P90, 4),
            LuminanceP99 = Math.Round(light.P99, 4),
            Colour = light.Colour,
            TemperatureReason = MeasurementReasons.UncalibratedColour,
            WidthPx = Math.Round(axis.WidthPx, 2),
            WidthM = axis.WidthPx * metres,
            WidthPerLength = Math.Round(axis.WidthPx / axis.LengthPx, 3),
            LiftOffPx = region.LiftOffPx is { } lift ? Math.Round(lift, 1) : null,
            LiftOffM = region.LiftOffPx * metres,
            Scale = extent?.Scale,
        };
    }

    /// <summary>Points as pairs of numbers, a tenth of a pixel fine.</summary>
    internal static double[][] Pairs(IReadOnlyList<PicturePoint> points) =>
        [.. points.Select(p => new[] { Math.Round(p.X, 1), Math.Round(p.Y, 1) })];
}
