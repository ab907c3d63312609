namespace FlareScope.Datasets.Formats;

/// <summary>Folder names that tools give to splits; any other folder is a source.</summary>
internal static class SplitNames
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "train", "training", "val", "valid", "validation", "dev", "test", "testing",
    };

    internal static bool IsKnown(string folder) => Known.Contains(folder);

    /// <summary>Order in which splits are shown: training, validation, test, then others by name.</summary>
    internal static IEnumerable<string> Sorted(IEnumerable<string> names) => names.OrderBy(Rank).ThenBy(n => n, StringComparer.Ordinal);

    private static int Rank(string name) => char.ToLowerInvariant(name.FirstOrDefault('z')) switch
    {
        't' when name.StartsWith("train", StringComparison.OrdinalIgnoreCase) => 0,
        'v' or 'd' => 1,
        't' => 2,
        _ => 3,
    };
}
