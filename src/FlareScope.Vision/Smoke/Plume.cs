using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>The cells of the smoke that differ from the sky behind them.</summary>
/// <param name="Cells">Which cells.</param>
/// <param name="Ratios">Light of every cell over that of the sky behind it.</param>
/// <param name="Kind"><c>soot</c>, <c>steam</c> or <c>undetermined</c>.</param>
internal sealed record Plume(bool[] Cells, float[] Ratios, string Kind)
{
    private const double PartShare = 0.1;
    private const int LeastCells = 10;
    private const double DarkestShare = 0.1;

    /// <summary>Finds the plume; null when nothing departs from the sky.</summary>
    internal static Plume? Find(SmokeScene scene, SkyBehind sky, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var departure = Math.Max(options.LeastDeparture, options.DepartureSigmas * sky.RelativeSpread);
        var ratios = new float[scene.Own.Length];
        var cells = new bool[scene.Own.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            ratios[i] = (float)sky.Ratio(crop, i);
            cells[i] = scene.Own[i] && Math.Abs(ratios[i] - 1) > departure;
        }

        var parts = CellParts.Of(cells, crop.Width, crop.Height);
        Array.Clear(cells);
        var largest = parts.Count == 0 ? 0 : parts.Max(p => p.Count);
        if (largest < Math.Max(LeastCells, options.LeastPlume * scene.Own.Count(o => o)))
            return null;
        var plume = parts.Where(p => p.Count >= PartShare * largest).SelectMany(p => p).ToList();
        foreach (var cell in plume)
            cells[cell] = true;
        return new(cells, ratios, KindOf(plume, ratios, scene, sky, options));
    }

    private static string KindOf(List<int> plume, float[] ratios, SmokeScene scene, SkyBehind sky, SmokeMeterOptions options)
    {
        var bright = plume.Count(c => ratios[c] > 1) / (double)plume.Count;
        var darkest = Median.Quantile(plume.ConvertAll(c => ratios[c]), DarkestShare);
        if (bright >= options.SteamBright)
            return SmokeMeasurement.Steam;
        if (darkest <= options.SootTransmittance && bright <= options.SootBright)
            return SmokeMeasurement.Soot;
        var dark = plume.FindAll(c => ratios[c] < 1);
        return bright <= options.SootBright && Reddening(dark, scene, sky) >= options.SootReddening
            ? SmokeMeasurement.Soot
            : SmokeMeasurement.Undetermined;
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
