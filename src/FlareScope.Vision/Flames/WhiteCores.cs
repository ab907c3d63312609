namespace FlareScope.Vision.Flames;

/// <summary>
/// Tells clipped cores from clouds. A core lies in orange flame, or wholly in the detector box beside some, or is so much
/// brighter than what lies behind it that no cloud could be.
/// </summary>
internal static class WhiteCores
{
    /// <summary>Takes white parts that are no core out of the evidence; what remains becomes seed.</summary>
    internal static void Judge(FlameEvidence evidence, FlameScene scene)
    {
        foreach (var part in CellParts.Of(evidence.White, scene.Crop.Width, scene.Crop.Height))
        {
            var core = scene.Glare.Dominates || IsCore(part, evidence, scene);
            foreach (var cell in part)
            {
                evidence.White[cell] = core;
                evidence.Seeds[cell] |= core;
            }
        }
    }

    private static bool IsCore(List<int> part, FlameEvidence evidence, FlameScene scene)
    {
        var options = scene.Options;
        var (edges, warmEdges) = Edges(part, evidence, scene.Crop);
        if (warmEdges >= options.CoreEnclosed * edges)
            return true;
        var inside = (double)part.Count(scene.InBox) / part.Count;
        if (inside >= options.CoreWithin && warmEdges >= options.CoreTouching * edges)
            return true;
        return inside >= options.CoreInside
            && part.Sum(c => scene.Crop.Luminance[c]) > options.CoreContrast * part.Sum(c => scene.Background.Luminance[c]);
    }

    private static (int All, int Warm) Edges(List<int> part, FlameEvidence evidence, LinearCrop crop)
    {
        var (all, warm) = (0, 0);
        foreach (var cell in part)
        {
            var (x, y) = (cell % crop.Width, cell / crop.Width);
            Look(x - 1, y);
            Look(x + 1, y);
            Look(x, y - 1);
            Look(x, y + 1);
        }

        return (all, warm);

        void Look(int x, int y)
        {
            var inside = x >= 0 && y >= 0 && x < crop.Width && y < crop.Height;
            if (inside && evidence.White[(y * crop.Width) + x])
                return;
            all++;
            if (inside && evidence.Warm[(y * crop.Width) + x])
                warm++;
        }
    }
}
