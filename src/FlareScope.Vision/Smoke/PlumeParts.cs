using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>Connected cells that depart from the sky the same way, told from land, towers and clouds.</summary>
internal static class PlumeParts
{
    private const int LeastCells = 10;
    private const double BroadFoot = 0.5; // of a part's width

    /// <summary>
    /// Parts of the smoke's box that depart, each with a cell that departs beyond doubt; those near the source when there are
    /// any, else a cloud elsewhere in the box might outweigh the plume.
    /// </summary>
    internal static List<PlumePart> Of(SmokeScene scene, SkyBehind sky, float[] ratios, PicturePoint? source, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var (dark, bright) = Departing(scene, sky, ratios, options);
        var sure = Math.Max(options.LeastDeparture, options.DepartureSigmas * sky.RelativeSpread);
        var found = CellParts.Of(dark, crop.Width, crop.Height).Select(p => (Cells: p, Stands: Stands(p, crop)))
            .Concat(CellParts.Of(bright, crop.Width, crop.Height).Select(p => (Cells: p, Stands: false)));
        var parts = found
            .Where(p => !GoesOn(p.Cells, scene, options))
            .Select(p => new PlumePart(p.Cells.FindAll(c => scene.Own[c]), p.Stands))
            .Where(p => p.Cells.Count >= LeastCells && p.Cells.Exists(c => Math.Abs(ratios[c] - 1) > sure))
            .ToList();
        if (source is not { } from)
            return parts;
        var (x, y) = ((from.X - crop.Left) / crop.CellPx, (from.Y - crop.Top) / crop.CellPx);
        var reach = options.SourceReach * Math.Max(scene.Hull.Right - scene.Hull.Left, scene.Hull.Bottom - scene.Hull.Top);
        var near = parts.FindAll(p => p.Cells.Exists(c => double.Hypot((c % crop.Width) - x, (c / crop.Width) - y) <= reach));
        return near.Count > 0 ? near : parts;
    }

    /// <summary>Cells in and around the smoke's box that are darker or brighter than the sky; land is left out.</summary>
    private static (bool[] Dark, bool[] Bright) Departing(SmokeScene scene, SkyBehind sky, float[] ratios, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var weak = Math.Max(options.LeastDeparture, options.WeakSigmas * sky.RelativeSpread);
        var (dark, bright) = (new bool[ratios.Length], new bool[ratios.Length]);
        for (var i = 0; i < ratios.Length; i++)
        {
            if (!(scene.Own[i] || scene.Rim[i] || scene.Background[i]) || scene.IsLand(i / crop.Width))
                continue;
            dark[i] = 1 - ratios[i] > weak;
            bright[i] = ratios[i] - 1 > weak && (scene.Background[i] || !sky.IsGlow(crop, i, options));
        }

        return (dark, bright);
    }

    /// <summary>What goes on outside the smoke's box is a cloud, a hill or a tower.</summary>
    private static bool GoesOn(List<int> part, SmokeScene scene, SmokeMeterOptions options) =>
        part.Count(c => scene.Background[c]) > options.MostOutside * part.Count;

    private static bool Stands(List<int> part, LinearCrop crop)
    {
        var foot = part.Count(c => c / crop.Width == crop.Height - 1);
        return foot > 0 && foot >= BroadFoot * (part.Max(c => c % crop.Width) - part.Min(c => c % crop.Width) + 1);
    }
}
