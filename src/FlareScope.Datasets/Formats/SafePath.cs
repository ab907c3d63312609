namespace FlareScope.Datasets.Formats;

/// <summary>Names of pictures as data sets give them: a name never leads out of its folder.</summary>
internal static class SafePath
{
    private const int LongestName = 1024;

    /// <summary>
    /// The name with forward slashes; null when it is empty, absolute, too long, or holds <c>..</c> or control characters.
    /// </summary>
    internal static string? Relative(string? name)
    {
        var tidy = (name ?? "").Trim().Replace('\\', '/');
        while (tidy.StartsWith("./", StringComparison.Ordinal))
            tidy = tidy[2..];
        var absolute = tidy.StartsWith('/') || (tidy.Length > 1 && tidy[1] == ':');
        return tidy.Length is 0 or > LongestName || absolute || tidy.Any(char.IsControl) || tidy.Split('/').Contains("..")
            ? null
            : tidy;
    }

    /// <summary>Path of a file below a folder, with forward slashes.</summary>
    internal static string Within(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
