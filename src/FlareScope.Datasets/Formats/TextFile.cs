using System.Text.Json;
using FlareScope.Core;

namespace FlareScope.Datasets.Formats;

/// <summary>Opens the text files of data sets within limits.</summary>
internal static class TextFile
{
    private const long MostLabelBytes = 4L << 20;
    private const long MostBytes = 512L << 20;
    private const int DeepestJson = 32; // the formats need 8

    /// <summary>Lines of a label file; null when it is larger than any label file is.</summary>
    internal static string[]? LabelLines(string path) => new FileInfo(path).Length <= MostLabelBytes ? File.ReadAllLines(path) : null;

    /// <summary>Opens an annotation file.</summary>
    /// <exception cref="UserInputException"><c>file-missing</c>, <c>file-too-large</c>.</exception>
    internal static FileStream Open(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new UserInputException("file-missing", $"'{path}' does not exist; check the path.");
        if (file.Length > MostBytes)
            throw new UserInputException("file-too-large", $"'{path}' is larger than {MostBytes >> 20} MB; write the annotations into several files.");
        return File.OpenRead(path);
    }

    /// <summary>Reads JSON.</summary>
    /// <param name="path">The file.</param>
    /// <param name="code">Code of the failure when it is no JSON.</param>
    /// <exception cref="UserInputException">With that code; or <c>file-missing</c>, <c>file-too-large</c>.</exception>
    internal static JsonDocument ReadJson(string path, string code)
    {
        using var stream = Open(path);
        try
        {
            return JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = DeepestJson });
        }
        catch (JsonException wrong)
        {
            var line = wrong.LineNumber is { } number ? FormattableString.Invariant($", line {number + 1}") : "";
            throw new UserInputException(
                code, $"{path}{line}: no JSON from here on: cut off, deeper than {DeepestJson} levels, or with NaN, which JSON does not know; write the file again.", wrong);
        }
    }
}
