namespace FlareScope.Satellite.Rasters;

/// <summary>The bytes of a raster, wherever they lie: a local file, memory, an HTTP server that answers ranges.</summary>
/// <remarks>Reading is synchronous because the TIFF decoder is. Not safe for use by two threads at once.</remarks>
public interface IByteSource : IDisposable
{
    /// <summary>What messages call it: a file name or an address without its query.</summary>
    string Name { get; }

    /// <summary>Length, bytes.</summary>
    long Length { get; }

    /// <summary>Reads bytes.</summary>
    /// <param name="offset">First byte, 0..<see cref="Length"/>.</param>
    /// <param name="buffer">Where they go.</param>
    /// <returns>How many were read; fewer than asked only at the end of the file.</returns>
    /// <exception cref="Core.UserInputException">The bytes cannot be had.</exception>
    int Read(long offset, Span<byte> buffer);

    /// <summary>Names what is read next, so that a remote source may fetch it in few requests. A local source does nothing.</summary>
    /// <param name="ranges">Ranges, in any order.</param>
    void Prefetch(IReadOnlyCollection<ByteRange> ranges);
}
