using FlareScope.Core;

namespace FlareScope.Cli.Terminal;

/// <summary>The pictures that SOURCE arguments name.</summary>
/// <param name="Files">Paths in the order given; a folder or glob gives its files in ordinal order of name.</param>
/// <param name="IsSingleFile">True when exactly one plain file was named, which decides the shape of the JSON.</param>
public sealed record SourceList(IReadOnlyList<string> Files, bool IsSingleFile)
{
    private static readonly HashSet<string> PictureExtensions =
        new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".heic" };

    /// <summary>Expands files, folders and globs (<c>*</c> and <c>?</c> in the last part of the path).</summary>
    /// <param name="sources">Words of the call.</param>
    /// <exception cref="UserInputException">A source does not exist or names no picture.</exception>
    public static SourceList Expand(IReadOnlyList<string> sources)
    {
        if (sources.Count == 0)
            throw new UserInputException("source-missing", "No picture was named; give a file, a folder or a glob, for example 'flarescope analyze pictures/'.");
        var files = sources.SelectMany(ExpandOne).ToList();
        return new SourceList(files, sources.Count == 1 && File.Exists(sources[0]));
    }

    private static IEnumerable<string> ExpandOne(string source)
    {
        if (source.Contains("://", StringComparison.Ordinal))
            throw new UserInputException("source-not-supported", $"'{source}' is an address; of addresses only rtsp:// streams are read. Download the picture and name the file.");
        if (Directory.Exists(source))
            return NotEmpty(source, Pictures(source, "*"));
        if (source.IndexOfAny(['*', '?']) >= 0)
        {
            var folder = Path.GetDirectoryName(source) is { Length: > 0 } named ? named : ".";
            return NotEmpty(source, Directory.Exists(folder) ? Pictures(folder, Path.GetFileName(source)) : []);
        }
        // A named file that is missing is that source's own failure: its neighbours must still be analysed.
        return [source];
    }

    private static IEnumerable<string> Pictures(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern)
            .Where(file => PictureExtensions.Contains(Path.GetExtension(file)) && !Path.GetFileName(file).Contains(".mask.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static List<string> NotEmpty(string source, IEnumerable<string> files)
    {
        var list = files.ToList();
        return list.Count > 0
            ? list
            : throw new UserInputException("source-empty", $"'{source}' holds no picture (.jpg, .png, .webp, .bmp, .gif); name a folder that does.");
    }
}
