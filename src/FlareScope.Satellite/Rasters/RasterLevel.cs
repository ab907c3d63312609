namespace FlareScope.Satellite.Rasters;

/// <summary>One resolution of a raster.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="TileWidth">Columns of a tile; of a strip the whole width.</param>
/// <param name="TileHeight">Rows of a tile or strip.</param>
public readonly record struct RasterLevel(int Width, int Height, int TileWidth, int TileHeight)
{
    /// <summary>All of it.</summary>
    public RasterWindow Whole => new(0, 0, Width, Height);
}
