namespace FlareScope.Satellite.Tests;

/// <summary>Data that stand beside some checkouts and are never committed.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder of satellite data; the running test is skipped when it is not there.</summary>
    internal static string Require(string relative)
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root);
        var path = Path.GetFullPath(Path.Combine(root ?? ".", "..", "shared", "data", "satellite", relative));
        Assert.SkipUnless(Path.Exists(path), $"shared/data/satellite/{relative} is not beside this checkout.");
        return path;
    }
}
