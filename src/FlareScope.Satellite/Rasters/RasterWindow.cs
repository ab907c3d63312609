namespace FlareScope.Satellite.Rasters;

/// <summary>A rectangle of pixels.</summary>
/// <param name="Column">First column, from 0 at the left.</param>
/// <param name="Row">First row, from 0 at the top.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public readonly record struct RasterWindow(int Column, int Row, int Width, int Height)
{
    /// <summary>First column to the right of it.</summary>
    public int Right => Column + Width;

    /// <summary>First row below it.</summary>
    public int Bottom => Row + Height;

    /// <summary>Number of pixels.</summary>
    public int Pixels => Width * Height;

    /// <summary>True when a pixel lies inside.</summary>
    public bool Contains(int column, int row) => column >= Column && column < Right && row >= Row && row < Bottom;

    /// <summary>Grown on every side, cut at a raster of this size.</summary>
    /// <param name="margin">Pixels added on each side.</param>
    /// <param name="width">Columns of the raster.</param>
    /// <param name="height">Rows of the raster.</param>
    public RasterWindow Grow(int margin, int width, int height)
    {
        var (left, top) = (Math.Max(0, Column - margin), Math.Max(0, Row - margin));
        return new(left, top, Math.Min(width, Right + margin) - left, Math.Min(height, Bottom + margin) - top);
    }
}
