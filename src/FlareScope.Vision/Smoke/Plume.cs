using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>The cells of the smoke that differ from the sky behind them.</summary>
/// <param name="Cells">Which cells.</param>
/// <param name="Ratios">Light of every cell over that of the sky behind it.</param>
/// <param name="Kind"><c>soot</c>, <c>steam</c> or <c>undetermined</c>.</param>
internal sealed record Plume(bool[] Cells, float[] Ratios, string Kind)
{
    /// <summary>Share of the plume's cells that are darker than the sky: only these tell an opacity.</summary>
    internal double DarkShare => Cells.Zip(Ratios).Count(c => c.First && c.Second < 1) / (double)Cells.Count(c => c);
    private const double PartShare = 0.1;
    private const int LeastCells = 10;
    private const double DarkestShare = 0.1;

    /// <summary>Finds the plume; null when nothing departs from the sky.</summary>
    /// <param name="scene">Where to look.</param>
    /// <param name="sky">What lies behind.</param>
    /// <param name="source">Where the smoke comes from, px; null when unknown.</param>
    /// <param name="options">Thresholds.</param>
    internal static Plume? Find(SmokeScene scene, SkyBehind sky, PicturePoint? source, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var ratios = new float[scene.Own.Length];
        for (var i = 0; i < ratios.Length; i++)
            ratios[i] = (float)sky.Ratio(crop, i);
        var parts = Parts(scene, sky, ratios, source, options);
        var largest = parts.Count == 0 ? 0 : parts.Max(p => p.Count);
        if (largest < Math.Max(LeastCells, options.LeastPlume * scene.Own.Count(o => o)))
            return null;
        var plume = parts.Where(p => p.Count >= PartShare * largest).SelectMany(p => p).ToList();
        var cells = new bool[ratios.Length];
        foreach (var cell in plume)
            cells[cell] = true;
        return new(cells, ratios, KindOf(plume, ratios, scene, sky, options));
    }

    /// <summary>
    /// Connected cells that depart from the sky the same way, each with a cell that departs beyond doubt; those near the source
    /// when there are any, else a cloud elsewhere in the box might outweigh the plume.
    /// </summary>
    private static List<List<int>> Parts(
        SmokeScene scene, SkyBehind sky, float[] ratios, PicturePoint? source, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var sure = Math.Max(options.LeastDeparture, options.DepartureSigmas * sky.RelativeSpread);
        var weak = Math.Max(options.LeastDeparture, options.WeakSigmas * sky.RelativeSpread);
        var (dark, bright) = (new bool[ratios.Length], new bool[ratios.Length]);
        for (var i = 0; i < ratios.Length; i++)
            (dark[i], bright[i]) = (scene.Own[i] && 1 - ratios[i] > weak, scene.Own[i] && ratios[i] - 1 > weak && !IsGlow(i, scene, sky, options));
        List<List<int>> parts = [.. CellParts.Of(dark, crop.Width, crop.Height), .. CellParts.Of(bright, crop.Width, crop.Height)];
        parts.RemoveAll(p => p.Count < LeastCells || !p.Exists(c => Math.Abs(ratios[c] - 1) > sure));
        if (source is not { } from)
            return parts;
        var (x, y) = ((from.X - crop.Left) / crop.CellPx, (from.Y - crop.Top) / crop.CellPx);
        var reach = options.SourceReach * Math.Max(scene.Hull.Right - scene.Hull.Left, scene.Hull.Bottom - scene.Hull.Top);
        var near = parts.FindAll(p => p.Exists(c => double.Hypot((c % crop.Width) - x, (c / crop.Width) - y) <= reach));
        return near.Count > 0 ? near : parts;
    }

    private static string KindOf(List<int> plume, float[] ratios, SmokeScene scene, SkyBehind sky, SmokeMeterOptions options)
    {
        var (bright, dark) = (plume.FindAll(c => ratios[c] > 1), plume.FindAll(c => ratios[c] <= 1));
        // Deep departures count for more: a plume's body outweighs the cloud at its edge.
        var brightShare = bright.Sum(c => Math.Log(ratios[c])) / plume.Sum(c => Math.Abs(Math.Log(Math.Max(ratios[c], 0.01f))));
        var darkest = dark.Count >= options.SootShare * plume.Count ? Median.Quantile(dark.ConvertAll(c => ratios[c]), DarkestShare) : 1;
        if (darkest <= options.SootTransmittance)
            return SmokeMeasurement.Soot;
        var clear = 1 + Math.Max(options.SteamRise, Brightest(scene, sky));
        if (brightShare >= options.SteamBright && Median.Of(bright.ConvertAll(c => ratios[c])) >= clear)
            return SmokeMeasurement.Steam;
        return brightShare <= options.SootBright && Reddening(dark, scene, sky) >= options.SootReddening
            ? SmokeMeasurement.Soot
            : SmokeMeasurement.Undetermined;
    }

    /// <summary>How much brighter than the plane the brightest tenth of the sky beside the smoke is: clouds, the sun's halo.</summary>
    private static double Brightest(SmokeScene scene, SkyBehind sky)
    {
        var beside = new List<float>();
        for (var i = 0; i < scene.Background.Length; i++)
        {
            if (scene.Background[i])
                beside.Add((float)sky.Ratio(scene.Crop, i) - 1);
        }

        return Median.Quantile(beside, 1 - DarkestShare);
    }

    /// <summary>Light of the flame in the air or on the smoke: warmer than the sky, as water droplets by day are not.</summary>
    private static bool IsGlow(int i, SmokeScene scene, SkyBehind sky, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var (x, y) = (i % crop.Width, i / crop.Width);
        var (red, blue) = (sky.Red.At(x, y), sky.Blue.At(x, y));
        var warmth = (crop.Red[i] - crop.Blue[i]) / (crop.Red[i] + crop.Blue[i] + 1e-3f);
        return warmth > options.GlowWarmth && warmth > options.GlowWarmth + ((red - blue) / (red + blue));
    }

    /// <summary>Median of red over blue transmittance.</summary>
    private static double Reddening(List<int> cells, SmokeScene scene, SkyBehind sky)
    {
        var crop = scene.Crop;
        return Median.Of(cells.ConvertAll(c => (float)(
            crop.Red[c] / sky.Red.At(c % crop.Width, c / crop.Width)
            / Math.Max(1e-3, crop.Blue[c] / sky.Blue.At(c % crop.Width, c / crop.Width)))));
    }
}
