namespace FlareScope.Vision.Flames;

/// <summary>Connected parts of a mask, neighbours by side or corner.</summary>
internal static class CellParts
{
    /// <summary>The cells of each part in reading order; parts in order of first appearance.</summary>
    internal static List<List<int>> Of(bool[] mask, int width, int height)
    {
        var runs = CellRuns.Of(mask, width, new(0, 0, width, height), set: true);
        var part = runs.Parts(corners: true, out var count);
        var parts = new List<List<int>>(count);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == parts.Count)
                parts.Add([]);
            var run = runs.Runs[i];
            for (var x = run.First; x < run.End; x++)
                parts[part[i]].Add((run.Row * width) + x);
        }

        return parts;
    }
}
