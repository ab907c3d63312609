namespace FlareScope.Vision.Flames;

/// <summary>Which connected parts of the candidates are the flame.</summary>
internal static class FlameParts
{
    private const int LeastSeeds = 3;
    private const int LeastCells = 6;

    /// <summary>
    /// Keeps parts that hold seeds and are neither small beside the largest nor mostly outside the boxes (a lamp); clears the rest. Without any seed the largest part
    /// of all is taken, since the detector says that there is a flame, unless it is too small to be one.
    /// </summary>
    /// <returns>False when nothing remains.</returns>
    internal static bool Keep(bool[] mask, bool[] seeds, LinearCrop crop, SearchArea area, FlameSegmenterOptions options)
    {
        var parts = CellParts.Of(mask, crop.Width, crop.Height);
        if (parts.Count == 0)
            return false;
        var seeded = parts.FindAll(p => p.Count(c => seeds[c]) >= Math.Max(LeastSeeds, options.SeedShare * p.Count));
        var largest = (seeded.Count > 0 ? seeded : parts).MaxBy(p => p.Count)!;
        Array.Clear(mask);
        if (largest.Count < LeastCells)
            return false;
        foreach (var part in seeded.Count > 0 ? seeded : [largest])
        {
            var inBox = part.Count(c => area.InBox(c % crop.Width, c / crop.Width));
            if (part.Count < options.PartShare * largest.Count || inBox < options.PartInside * part.Count)
                continue;
            foreach (var cell in part)
                mask[cell] = true;
        }

        return true;
    }
}
