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
        var options = scene.Options;
        var parts = CellParts.Of(mask, scene.Crop.Width, scene.Crop.Height).FindAll(
            p => p.Count >= LeastCells && p.Count(scene.InBox) >= options.PartInside * p.Count);
        Array.Clear(mask);
        if (parts.Count == 0)
            return false;

        var seeded = parts.FindAll(p => p.Count(c => seeds[c]) >= Math.Max(LeastSeeds, options.SeedShare * p.Count));
        var flame = seeded.Count > 0 ? seeded : [parts.MaxBy(p => p.Count)!];
        var least = options.PartShare * flame.Max(p => p.Count);
        foreach (var cell in flame.Where(p => p.Count >= least).SelectMany(p => p))
            mask[cell] = true;
        return true;
    }
}
