using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>Shape of a GeoTIFF to be written.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Grid">Where its pixels lie.</param>
public sealed record CogLayout(int Width, int Height, RasterGrid Grid)
{
    /// <summary>Bands; each gets tiles of its own.</summary>
    /// <value>1.</value>
    public int Bands { get; init; } = 1;

    /// <summary>Columns and rows of a tile, a multiple of 16.</summary>
    /// <value>512.</value>
    public int TileSide { get; init; } = 512;

    /// <summary>Overviews, each half as wide as the one before.</summary>
    /// <value>0.</value>
    public int Overviews { get; init; }

    /// <summary>True for 32 bit floating point, false for 16 bit unsigned with horizontal prediction.</summary>
    public bool Floating { get; init; }

    /// <summary>Value that stands for "no data"; none when null.</summary>
    public double? NoData { get; init; }

    /// <summary>Columns and rows of a level; level 0 is full resolution.</summary>
    public (int Width, int Height) Size(int level) => ((Width - 1 >> level) + 1, (Height - 1 >> level) + 1);
}
