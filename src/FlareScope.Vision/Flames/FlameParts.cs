namespace FlareScope.Vision.Flames;

/// <summary>Which connected parts of the candidates are the flame.</summary>
internal static class FlameParts
{
    private const int LeastSeeds = 3;
    private const int LeastCells = 6;

    /// <summary>
    /// Keeps parts that hold seeds, lie mostly in the boxes (else a lamp beside) and are not small beside the largest.
    /// Without any seed the largest part is taken, since the detector says that there is a flame, unless it is too small.
    /// </summary>
    /// <returns>False when nothing remains.</returns>
    internal static bool Keep(bool[] mask, bool[] seeds, FlameScene scene)
    {
        var (crop, options) = (scene.Crop, scene.Options);
        var runs = CellRuns.Of(mask, crop.Width, CellBounds.Of(mask, crop.Width, crop.Height), set: true);
        var parts = Weigh(runs, seeds, scene, out var partOf);
        Array.Clear(mask);
        var flame = Array.FindAll(parts, p => p.Cells >= LeastCells && p.InBox >= options.PartInside * p.Cells);
        if (flame.Length == 0)
            return false;
        var largest = flame.MaxBy(p => p.Cells);
        flame = Array.FindAll(flame, p => p.Seeds >= Math.Max(LeastSeeds, options.SeedShare * p.Cells));
        if (flame.Length == 0)
            flame = [largest];
        var least = options.PartShare * flame.Max(p => p.Cells);
        var kept = new bool[parts.Length];
        foreach (var part in flame)
            kept[part.Number] = part.Cells >= least;
        for (var i = 0; i < partOf.Length; i++)
        {
            if (kept[partOf[i]])
                runs.Runs[i].Of(mask, crop.Width).Fill(true);
        }

        return true;
    }

    private static Part[] Weigh(CellRuns runs, bool[] seeds, FlameScene scene, out int[] partOf)
    {
        partOf = runs.Parts(corners: true, out var count);
        var parts = new Part[count];
        for (var i = 0; i < partOf.Length; i++)
        {
            var (run, part) = (runs.Runs[i], parts[partOf[i]]);
            parts[partOf[i]] = new(
                partOf[i], part.Cells + run.Length, part.InBox + scene.CountInBox(run), part.Seeds + run.Of(seeds, scene.Crop.Width).Count(true));
        }

        return parts;
    }

    private readonly record struct Part(int Number, int Cells, int InBox, int Seeds);
}
