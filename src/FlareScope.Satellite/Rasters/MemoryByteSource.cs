namespace FlareScope.Satellite.Rasters;

/// <summary>Bytes already in memory.</summary>
/// <param name="name">What messages call them.</param>
/// <param name="bytes">The bytes; not copied.</param>
public sealed class MemoryByteSource(string name, ReadOnlyMemory<byte> bytes) : IByteSource
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public long Length => bytes.Length;

    /// <inheritdoc/>
    public int Read(long offset, Span<byte> buffer)
    {
        var count = (int)Math.Clamp(bytes.Length - offset, 0, buffer.Length);
        if (count > 0)
            bytes.Span.Slice((int)offset, count).CopyTo(buffer);
        return count;
    }

    /// <inheritdoc/>
    public void Prefetch(IReadOnlyCollection<ByteRange> ranges)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
