using System.Text.RegularExpressions;
using FlareScope.Core;

namespace FlareScope.Satellite.Radiometry;

/// <summary>The files of a scene in a folder, told by their names as the products write them.</summary>
internal sealed partial class SceneFolder
{
    private const int Deepest = 6; // a SAFE folder keeps its pictures five levels down
    private const int MostFiles = 5000;
    private readonly string[] _files;

    internal SceneFolder(string path)
    {
        Path = path;
        _files = [.. Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = Deepest }).Take(MostFiles).Order(StringComparer.Ordinal)];
    }

    internal string Path { get; }

    /// <summary>First file whose name matches a pattern of * and ?, or null.</summary>
    internal string? Find(string pattern) =>
        Array.Find(_files, f => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, System.IO.Path.GetFileName(f)));

    /// <summary>Pictures of Sentinel-2 by canonical band name; of several resolutions that of 20 m.</summary>
    internal Dictionary<string, string> Sentinel2Bands()
    {
        var found = new Dictionary<string, string>();
        foreach (var file in Pictures().OrderBy(f => f.Contains("20m", StringComparison.Ordinal) ? 0 : 1))
        {
            if (BandInName().Match(System.IO.Path.GetFileNameWithoutExtension(file)) is { Success: true } match
                && Radiometry.Sentinel2Bands.Canonical(match.Groups["band"].Value) is { } name)
                found.TryAdd(name, file);
        }

        return found;
    }

    /// <summary>Picture of a name part, such as <c>SCL</c> or <c>QA_PIXEL</c>; null when there is none.</summary>
    internal string? Picture(string part) => Pictures()
        .Where(f => Regex.IsMatch(System.IO.Path.GetFileNameWithoutExtension(f), $"(?:^|_){part}(?:_|$)", RegexOptions.IgnoreCase))
        .OrderBy(f => f.Contains("20m", StringComparison.Ordinal) ? 0 : 1).FirstOrDefault();

    /// <summary>A STAC item among the JSON files; null when there is none.</summary>
    internal string? StacItem()
    {
        const long mostBytes = 4 * 1024 * 1024;
        return _files.Where(f => f.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && new FileInfo(f).Length < mostBytes)
            .FirstOrDefault(f => File.ReadAllText(f) is var text && text.Contains("\"stac_version\"", StringComparison.Ordinal) && text.Contains("\"assets\"", StringComparison.Ordinal));
    }

    /// <summary>Text of a metadata file.</summary>
    internal static string ReadText(string path)
    {
        const long mostBytes = 16 * 1024 * 1024;
        return new FileInfo(path).Length <= mostBytes
            ? File.ReadAllText(path)
            : throw new UserInputException("file-too-large", $"'{path}' is larger than 16 MB, which no metadata file is; check the path.");
    }

    private IEnumerable<string> Pictures() => _files.Where(f => System.IO.Path.GetExtension(f).ToUpperInvariant() is ".TIF" or ".TIFF" or ".JP2");

    [GeneratedRegex(@"(?:^|[_.-])(?<band>B(?:0?5|0?8A|0?9|11|12))(?:[_.-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex BandInName();
}
