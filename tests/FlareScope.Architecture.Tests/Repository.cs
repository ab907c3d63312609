namespace FlareScope.Architecture.Tests;

/// <summary>The checkout these tests run in, read as text.</summary>
internal static class Repository
{
    private static readonly string[] TextExtensions =
    [
        ".cs", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".razor", ".css", ".js", ".ts", ".html", ".txt", ".yml", ".sh", ".config", "",
    ];

    /// <summary>Full path of the repository root.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Text files of the checkout, relative to the root with forward slashes; folders that git ignores are left out.</summary>
    internal static IReadOnlyList<string> TextFiles { get; } = FindTextFiles();

    /// <summary>C# sources below <c>src</c>.</summary>
    internal static IEnumerable<string> Sources =>
        TextFiles.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal));

    internal static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    internal static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    /// <summary>Fails with one line for each offender.</summary>
    internal static void AssertNone(IEnumerable<string> offenders, string rule)
    {
        var all = offenders.ToArray();
        Assert.True(all.Length == 0, rule + Environment.NewLine + string.Join(Environment.NewLine, all));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FlareScope.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("FlareScope.slnx stands in no folder above " + AppContext.BaseDirectory);
    }

    private static string[] FindTextFiles()
    {
        var ignored = File.ReadLines(Path.Combine(Root, ".gitignore"))
            .Where(line => line.EndsWith('/')).Select(line => line.Trim('/')).Append(".git").ToHashSet(StringComparer.Ordinal);
        return [.. Walk(new DirectoryInfo(Root), ignored)
            .Where(f => f.Name != ".git" && TextExtensions.Contains(f.Extension, StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder, HashSet<string> ignored) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !ignored.Contains(d.Name)).SelectMany(d => Walk(d, ignored)));
}
