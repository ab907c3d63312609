namespace FlareScope.Satellite.Rasters;

/// <summary>What a raster file may claim; beyond it the file is refused before anything is allocated.</summary>
public sealed record RasterLimits
{
    /// <summary>The limits for files from anywhere.</summary>
    public static RasterLimits Default { get; } = new();

    /// <summary>Longest side, px.</summary>
    /// <value>65,536; a Sentinel-2 tile at 10 m has 10,980, a Landsat scene about 16,000 (panchromatic).</value>
    public int MaxSide { get; init; } = 65_536;

    /// <summary>Most pixels.</summary>
    /// <value>1e9.</value>
    public long MaxPixels { get; init; } = 1_000_000_000;

    /// <summary>Most bands of one file.</summary>
    /// <value>32.</value>
    public int MaxBands { get; init; } = 32;

    /// <summary>Most bytes of one tile or strip, decoded or coded.</summary>
    /// <value>64 MiB.</value>
    public int MaxTileBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most directories (the image, its overviews and masks).</summary>
    /// <value>32.</value>
    public int MaxDirectories { get; init; } = 32;

    /// <summary>Most entries of one directory.</summary>
    /// <value>512.</value>
    public int MaxEntries { get; init; } = 512;

    /// <summary>Most bytes of one entry's values; tile offsets are the longest.</summary>
    /// <value>16 MiB.</value>
    public int MaxEntryBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Decoded tiles kept in memory, bytes: a row of tiles and its neighbours should fit.</summary>
    /// <value>48 MiB: two rows of 1,024 px tiles of a 10,980 px band.</value>
    public long DecodedTilesKept { get; init; } = 48L * 1024 * 1024;
}
