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
        var outside = Enumerable.Range(0, scene.Background.Length).Where(i => scene.Background[i]).ToList();
        if (outside.Count < 2 * options.LeastSide)
            return (null, MeasurementReasons.NoBackground);
        if (HasSides(scene, outside, scene.Hull.Left, scene.Hull.Right, options))
            return Fit(scene, outside, outside, scene.Hull.Left, scene.Hull.Right, options);
        // A box that reaches the picture's edge: the sky beside the plume lies in the box's own corners.
        var all = Enumerable.Range(0, scene.Background.Length).Where(i => scene.Background[i] || scene.Own[i]).ToList();
        var quarter = (scene.Hull.Right - scene.Hull.Left) / 4;
        return Fit(scene, outside, all, scene.Hull.Left + quarter, scene.Hull.Right - quarter, options);
    }

    private static (SkyBehind? Sky, string? Reason) Fit(
        SmokeScene scene, List<int> first, List<int> cells, int left, int right, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var middle = Median.Of(first.ConvertAll(i => crop.Luminance[i]));
        var kept = first.FindAll(i => Math.Abs(crop.Luminance[i] - middle) <= (NearMedian * middle) + 0.005);
        var (plane, sigma) = (default(SkyPlane), 0.0);
        for (var round = 0; round < Rounds && kept.Count > 2; round++)
        {
            plane = SkyPlane.Fit(crop.Luminance, kept, crop.Width);
            var away = kept.ConvertAll(i => (float)Math.Abs(crop.Luminance[i] - plane.At(i % crop.Width, i / crop.Width)));
            sigma = Math.Max(MadToSigma * Median.Of(away), 0.002);
            kept = cells.FindAll(i => Math.Abs(crop.Luminance[i] - plane.At(i % crop.Width, i / crop.Width)) <= Cut * sigma);
        }

        if (!HasSides(scene, kept, left, right, options))
            return (null, cells.Count > first.Count ? MeasurementReasons.NoBackground : MeasurementReasons.UnevenBackground);
        var mean = kept.Average(i => crop.Luminance[i]);
        if (mean < options.NightLuminance)
            return (null, MeasurementReasons.Night);
        if (kept.Average(i => crop.Clipped[i]) > options.ClippedBackground)
            return (null, MeasurementReasons.Glare);
        if (sigma > options.UnevenBackground * mean || kept.Count < LeastKept * first.Count)
            return (null, MeasurementReasons.UnevenBackground);
        scene.FindLand(plane, options);
        return (new(plane, SkyPlane.Fit(crop.Red, kept, crop.Width), SkyPlane.Fit(crop.Blue, kept, crop.Width), sigma / mean), null);
    }

    /// <summary>Transmittance that a cell shows when the plume adds no light of its own.</summary>
    internal double Ratio(LinearCrop crop, int cell) => crop.Luminance[cell] / Luminance.At(cell % crop.Width, cell / crop.Width);

    /// <summary>Light of a cell over that of the sky behind it.</summary>
    internal CellLight At(LinearCrop crop, int cell)
    {
        var (x, y) = (cell % crop.Width, cell / crop.Width);
        var (red, blue) = (Red.At(x, y), Blue.At(x, y));
        return new(crop.Luminance[cell] / Luminance.At(x, y), crop.Red[cell] / red, crop.Blue[cell] / blue, red / blue);
    }

    /// <summary>Light of the flame in the air or on the smoke: warmer than the sky, as water droplets by day are not.</summary>
    internal bool IsGlow(LinearCrop crop, int cell, SmokeMeterOptions options)
    {
        var (x, y) = (cell % crop.Width, cell / crop.Width);
        var (red, blue) = (Red.At(x, y), Blue.At(x, y));
        var warmth = (crop.Red[cell] - crop.Blue[cell]) / (crop.Red[cell] + crop.Blue[cell] + 1e-3f);
        return warmth > options.GlowWarmth && warmth > options.GlowWarmth + ((red - blue) / (red + blue));
    }

    /// <summary>Sky on both sides of the smoke, or above it and on one side when the picture ends at the other.</summary>
    private static bool HasSides(SmokeScene scene, List<int> cells, int left, int right, SmokeMeterOptions options)
    {
        var width = scene.Crop.Width;
        var onLeft = cells.Count(i => i % width < left) >= options.LeastSide;
        var onRight = cells.Count(i => i % width >= right) >= options.LeastSide;
        var above = cells.Count(i => i / width < scene.Hull.Top) >= options.LeastSide;
        return (onLeft && onRight) || (above && (onLeft || onRight));
    }
}
