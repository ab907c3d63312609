using FlareScope.Core;

namespace FlareScope.Cli.Terminal;

/// <summary>Reads the small text files a call names: cameras, gases, boxes.</summary>
public static class InputFile
{
    private const long LimitBytes = 4 * 1024 * 1024;

    /// <summary>Reads a text file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="UserInputException"><c>file-missing</c> or <c>file-too-large</c>.</exception>
    public static string ReadText(string path) => File.ReadAllText(Find(path, LimitBytes, "4 MB, which no camera, gas or box file is; check the path").FullName);

    /// <summary>A file that is there and not too large.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="limitBytes">Most bytes.</param>
    /// <param name="limit">That limit in words, and how to mend a larger file.</param>
    /// <exception cref="UserInputException"><c>file-missing</c> or <c>file-too-large</c>.</exception>
    internal static FileInfo Find(string path, long limitBytes, string limit)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new UserInputException("file-missing", $"'{path}' does not exist; check the path.");
        return file.Length <= limitBytes ? file : throw new UserInputException("file-too-large", $"'{path}' is larger than {limit}.");
    }
}
