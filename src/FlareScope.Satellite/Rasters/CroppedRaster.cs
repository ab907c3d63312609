using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>A window of a raster as a raster of its own, at full resolution: what lies outside is never read.</summary>
/// <param name="whole">The raster; disposed with this one.</param>
/// <param name="crop">Pixels, inside the raster.</param>
public sealed class CroppedRaster(IRaster whole, RasterWindow crop) : IRaster
{
    /// <inheritdoc/>
    public string Name => whole.Name;

    /// <inheritdoc/>
    public IReadOnlyList<RasterLevel> Levels { get; } = [whole.Levels[0] with { Width = crop.Width, Height = crop.Height }];

    /// <inheritdoc/>
    public int Bands => whole.Bands;

    /// <inheritdoc/>
    public RasterGrid? Grid { get; } = whole.Grid is { } grid
        ? grid with { Left = grid.Left + crop.Column * grid.PixelWidth, Top = grid.Top - crop.Row * grid.PixelHeight }
        : null;

    /// <inheritdoc/>
    public double? NoData => whole.NoData;

    /// <inheritdoc/>
    public void Read(int level, int band, RasterWindow window, Span<float> values)
    {
        if (level != 0 || window.Column < 0 || window.Row < 0 || window.Right > crop.Width || window.Bottom > crop.Height)
            throw new ArgumentOutOfRangeException(nameof(window), window, "The window must lie inside the crop, at full resolution.");
        whole.Read(0, band, window with { Column = window.Column + crop.Column, Row = window.Row + crop.Row }, values);
    }

    /// <inheritdoc/>
    public void Dispose() => whole.Dispose();
}
