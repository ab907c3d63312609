namespace FlareScope.Core.Tests;

/// <summary>Measurements that stand beside some checkouts and are never committed.</summary>
internal static class SharedData
{
    /// <summary>Rows of a CSV file by column name; the running test is skipped when the file is not there.</summary>
    internal static IReadOnlyList<Dictionary<string, string>> Rows(string relative)
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root);
        var path = Path.GetFullPath(Path.Combine(root ?? ".", "..", "shared", "data", relative));
        Assert.SkipUnless(File.Exists(path), $"shared/data/{relative} is not beside this checkout.");
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(Cells(line)).ToDictionary(p => p.First, p => p.Second))];
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), "", false);
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                (cells, cell) = ([.. cells, cell], "");
            else
                cell += c;
        }

        return [.. cells, cell];
    }
}
