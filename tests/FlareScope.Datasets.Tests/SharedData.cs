namespace FlareScope.Datasets.Tests;

/// <summary>Data that stand beside some checkouts and are never committed.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder; the running test is skipped when it is not there.</summary>
    internal static string Require(string relative)
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root);
        var path = Path.GetFullPath(Path.Combine(root ?? ".", "..", "shared", "data", relative));
        Assert.SkipUnless(Path.Exists(path), $"shared/data/{relative} is not beside this checkout.");
        return path;
    }
}
