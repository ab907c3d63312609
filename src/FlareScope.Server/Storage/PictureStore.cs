using System.Security.Cryptography;

namespace FlareScope.Server.Storage;

/// <summary>
/// Pictures by the SHA-256 of their bytes: the original, kept for measuring again and never served,
/// and the pictures made from it. A name that came from a user never becomes a path.
/// </summary>
public sealed class PictureStore
{
    private readonly string _root;

    /// <summary>Opens the store, making its folder when absent.</summary>
    /// <param name="root">Folder of the store.</param>
    public PictureStore(string root) => _root = Directory.CreateDirectory(root).FullName;

    /// <summary>SHA-256 of bytes, lower-case hex.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Keeps bytes; the same bytes are kept once.</summary>
    /// <returns>Their SHA-256.</returns>
    public async Task<string> PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var sha256 = NameOf(bytes.Span);
        await WriteAsync(PathOf(sha256, "original"), bytes, cancellation);
        return sha256;
    }

    /// <summary>The original bytes.</summary>
    /// <exception cref="FileNotFoundException">The store lost them.</exception>
    public Task<byte[]> GetAsync(string sha256, CancellationToken cancellation) =>
        File.ReadAllBytesAsync(PathOf(sha256, "original"), cancellation);

    /// <summary>A picture made from the original, made on first use and kept.</summary>
    /// <param name="sha256">The original.</param>
    /// <param name="kind">What was made of it, a fixed word of the program such as <c>view</c>.</param>
    /// <param name="make">Makes it from the original bytes.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Path of the file.</returns>
    public async Task<string> DerivedAsync(string sha256, string kind, Func<byte[], byte[]> make, CancellationToken cancellation)
    {
        var path = PathOf(sha256, kind);
        if (!File.Exists(path)) await WriteAsync(path, make(await GetAsync(sha256, cancellation)), cancellation);
        return path;
    }

    private string PathOf(string sha256, string kind)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException("Not a SHA-256 in lower-case hex.", nameof(sha256));
        return Path.Combine(_root, sha256[..2], $"{sha256}.{kind}");
    }

    /// <summary>Writes beside and renames, so that a crash leaves no half file under a good name.</summary>
    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}.part";
        await File.WriteAllBytesAsync(beside, bytes, cancellation);
        File.Move(beside, path, overwrite: true);
    }
}
