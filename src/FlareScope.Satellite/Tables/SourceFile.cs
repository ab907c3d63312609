using System.Security.Cryptography;
using FlareScope.Core;

namespace FlareScope.Satellite.Tables;

/// <summary>Names the exact file a result was made from.</summary>
/// <param name="Name">File name; never a path.</param>
/// <param name="Sha256">SHA-256 of the bytes as they lie on the disk (packed, when the file is packed), lower-case hex.</param>
/// <param name="Bytes">Size on the disk.</param>
public sealed record SourceFile(string Name, string Sha256, long Bytes)
{
    /// <summary>Reads a file once and names it.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="UserInputException"><c>file-missing</c>.</exception>
    public static SourceFile Of(string path)
    {
        using var file = Open(path);
        return new(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(file)), file.Length);
    }

    /// <summary>Opens a file that a user named.</summary>
    internal static FileStream Open(string path)
    {
        if (!File.Exists(path))
            throw new UserInputException("file-missing", $"'{path}' does not exist; check the path.");
        return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
    }
}
