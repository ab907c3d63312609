namespace FlareScope.Satellite.Rasters;

/// <summary>A run of bytes in a file.</summary>
/// <param name="Offset">First byte, from 0.</param>
/// <param name="Count">Number of bytes.</param>
public readonly record struct ByteRange(long Offset, long Count)
{
    /// <summary>First byte after the run.</summary>
    public long End => Offset + Count;
}
