namespace FlareScope.Satellite.Rasters;

/// <summary>How a remote raster is read.</summary>
public sealed record HttpByteSourceOptions
{
    /// <summary>Bytes of a block: the least that one request fetches, and what is kept.</summary>
    /// <value>16 KiB: the header and directories of a cloud-optimised GeoTIFF fit (science notes, satellite.md section 6).</value>
    public int BlockBytes { get; init; } = 16 * 1024;

    /// <summary>Blocks kept in memory; the ones used longest ago go first.</summary>
    /// <value>4096, that is 64 MiB.</value>
    public int BlocksKept { get; init; } = 4096;

    /// <summary>Most bytes fetched with one request; what lies further is asked for with the next one.</summary>
    /// <value>8 MiB.</value>
    public int LargestRequestBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Largest body accepted from a server that ignores ranges and sends the whole file.</summary>
    /// <value>256 MiB.</value>
    public long LargestWholeBody { get; init; } = 256L * 1024 * 1024;

    /// <summary>Largest file a server may claim to hold.</summary>
    /// <value>16 GiB.</value>
    public long LargestFile { get; init; } = 16L * 1024 * 1024 * 1024;
}
