namespace FlareScope.Vision.Flames;

/// <summary>Equal cells of a mask as runs along its rows: what joins and what encloses is found run by run and not cell by cell.</summary>
internal sealed class CellRuns
{
    private readonly List<CellRun> _runs = [];

    private CellRuns()
    {
    }

    /// <summary>The runs, row by row from left to right.</summary>
    internal IReadOnlyList<CellRun> Runs => _runs;

    /// <summary>The runs of set, or of free, cells in a part of a mask.</summary>
    internal static CellRuns Of(ReadOnlySpan<bool> mask, int width, CellRect within, bool set)
    {
        var runs = new CellRuns();
        for (var y = within.Top; y < within.Bottom; y++)
        {
            var row = mask.Slice((y * width) + within.Left, within.Right - within.Left);
            for (var x = 0; x < row.Length;)
            {
                var begin = row[x..].IndexOf(set);
                if (begin < 0)
                    break;
                var length = row[(x + begin)..].IndexOf(!set);
                var end = length < 0 ? row.Length : x + begin + length;
                runs._runs.Add(new(y, within.Left + x + begin, within.Left + end));
                x = end;
            }
        }

        return runs;
    }

    /// <summary>The number of each run's connected part, counted in order of first appearance.</summary>
    /// <param name="corners">Whether cells that share a corner alone are neighbours.</param>
    /// <param name="count">Number of parts.</param>
    internal int[] Parts(bool corners, out int count)
    {
        var parent = Enumerable.Range(0, _runs.Count).ToArray();
        var reach = corners ? 1 : 0;
        var above = 0; // the first run that may still touch a later one
        for (var i = 0; i < parent.Length; i++)
        {
            var run = _runs[i];
            while (_runs[above].Row < run.Row - 1 || (_runs[above].Row < run.Row && _runs[above].End + reach <= run.First))
                above++;
            for (var j = above; j < i && _runs[j].Row < run.Row && _runs[j].First < run.End + reach; j++)
                Join(parent, i, j);
        }

        count = 0;
        for (var i = 0; i < parent.Length; i++) // a root comes before the rest of its part
            parent[i] = parent[i] == i ? count++ : parent[parent[i]];
        return parent;
    }

    private static void Join(int[] parent, int a, int b)
    {
        (a, b) = (Root(parent, a), Root(parent, b));
        parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parent, int run)
    {
        while (parent[run] != run)
            run = parent[run] = parent[parent[run]];
        return run;
    }
}
