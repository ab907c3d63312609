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
        var edges = Edges(part, evidence, scene);
        if (edges.Warm >= options.CoreEnclosed * edges.All)
            return true;
        var inside = (double)part.Count(scene.InBox) / part.Count;
        if (inside >= options.CoreWithin && (edges.Warm >= options.CoreTouching * edges.All || edges.Glowing >= options.CoreGlow * edges.All))
            return true;
        return inside >= options.CoreInside
            && part.Sum(c => scene.Crop.Luminance[c]) > options.CoreContrast * part.Sum(c => scene.Background.Luminance[c]);
    }

    /// <summary>Edges of a part, those on warm cells, and those on cells that are red for whatever reason.</summary>
    private static (int All, int Warm, int Glowing) Edges(List<int> part, FlameEvidence evidence, FlameScene scene)
    {
        var crop = scene.Crop;
        var (all, warm, glowing) = (0, 0, 0);
        foreach (var cell in part)
        {
            var (x, y) = (cell % crop.Width, cell / crop.Width);
            Look(x - 1, y);
            Look(x + 1, y);
            Look(x, y - 1);
            Look(x, y + 1);
        }

        return (all, warm, glowing);

        void Look(int x, int y)
        {
            var inside = x >= 0 && y >= 0 && x < crop.Width && y < crop.Height;
            if (inside && evidence.White[(y * crop.Width) + x])
                return;
            all++;
            if (!inside)
                return;
            var cell = (y * crop.Width) + x;
            warm += evidence.Warm[cell] ? 1 : 0;
            glowing += scene.Warmth[cell] >= scene.Options.GlowWarmth ? 1 : 0;
        }
    }
}
