using FlareScope.Core;
using Microsoft.Win32.SafeHandles;

namespace FlareScope.Satellite.Rasters;

/// <summary>A file on this machine.</summary>
public sealed class FileByteSource : IByteSource
{
    private readonly SafeFileHandle _handle;

    private FileByteSource(string name, SafeFileHandle handle) => (Name, _handle, Length) = (name, handle, RandomAccess.GetLength(handle));

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long Length { get; }

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="UserInputException"><c>file-missing</c>.</exception>
    public static FileByteSource Open(string path) => File.Exists(path)
        ? new(Path.GetFileName(path), File.OpenHandle(path))
        : throw new UserInputException("file-missing", $"'{path}' does not exist; check the path.");

    /// <inheritdoc/>
    public int Read(long offset, Span<byte> buffer)
    {
        var done = 0;
        while (done < buffer.Length && RandomAccess.Read(_handle, buffer[done..], offset + done) is > 0 and var count)
            done += count;
        return done;
    }

    /// <inheritdoc/>
    public void Prefetch(IReadOnlyCollection<ByteRange> ranges)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}
