using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>The sky behind a plume, carried into it from both sides at the same height.</summary>
/// <param name="Luminance">Its luminance.</param>
/// <param name="Red">Its red.</param>
/// <param name="Blue">Its blue.</param>
/// <param name="RelativeSpread">Standard deviation of single cells about the plane, as a share of its mean.</param>
internal sealed record SkyBehind(SkyPlane Luminance, SkyPlane Red, SkyPlane Blue, double RelativeSpread)
{
    private const int Rounds = 5;
    private const double Cut = 2.5; // standard deviations beyond which a cell is a tower, the ground or a cloud's edge
    private const double LeastKept = 0.35; // share of the cells that must lie on one plane
    private const double MadToSigma = 1.4826;
    private const double NearMedian = 0.5; // first guess: cells within half of the median

    /// <summary>Fits the sky.</summary>
    /// <returns>The sky, or the reason why there is none, see <see cref="MeasurementReasons"/>.</returns>
    internal static (SkyBehind? Sky, string? Reason) Find(SmokeScene scene, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var cells = Enumerable.Range(0, scene.Background.Length).Where(i => scene.Background[i]).ToList();
        if (!HasSides(scene, cells, options))
            return (null, MeasurementReasons.NoBackground);
        var middle = Median.Of(cells.ConvertAll(i => crop.Luminance[i]));
        var kept = cells.FindAll(i => Math.Abs(crop.Luminance[i] - middle) <= NearMedian * middle + 0.005);
        var (plane, sigma) = (default(SkyPlane), 0.0);
        for (var round = 0; round < Rounds && kept.Count > 2; round++)
        {
            plane = SkyPlane.Fit(crop.Luminance, kept, crop.Width);
            var away = kept.ConvertAll(i => (float)Math.Abs(crop.Luminance[i] - plane.At(i % crop.Width, i / crop.Width)));
            sigma = Math.Max(MadToSigma * Median.Of(away), 0.002);
            kept = cells.FindAll(i => Math.Abs(crop.Luminance[i] - plane.At(i % crop.Width, i / crop.Width)) <= Cut * sigma);
        }

        if (!HasSides(scene, kept, options))
            return (null, MeasurementReasons.UnevenBackground);
        var mean = kept.Average(i => crop.Luminance[i]);
        if (mean < options.NightLuminance)
            return (null, MeasurementReasons.Night);
        if (kept.Average(i => crop.Clipped[i]) > options.ClippedBackground)
            return (null, MeasurementReasons.Glare);
        if (sigma > options.UnevenBackground * mean || kept.Count < LeastKept * cells.Count)
            return (null, MeasurementReasons.UnevenBackground);
        return (new(plane, SkyPlane.Fit(crop.Red, kept, crop.Width), SkyPlane.Fit(crop.Blue, kept, crop.Width), sigma / mean), null);
    }

    /// <summary>Transmittance that a cell shows when the plume adds no light of its own.</summary>
    internal double Ratio(LinearCrop crop, int cell) => crop.Luminance[cell] / Luminance.At(cell % crop.Width, cell / crop.Width);

    /// <summary>Sky on both sides of the smoke, or above it and on one side when the picture ends at the other.</summary>
    private static bool HasSides(SmokeScene scene, List<int> cells, SmokeMeterOptions options)
    {
        var (hull, width) = (scene.Hull, scene.Crop.Width);
        var left = cells.Count(i => i % width < hull.Left) >= options.LeastSide;
        var right = cells.Count(i => i % width >= hull.Right) >= options.LeastSide;
        var above = cells.Count(i => i / width < hull.Top) >= options.LeastSide;
        return (left && right) || (above && (left || right));
    }
}
