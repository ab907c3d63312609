using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>A raster decoded into a temporary folder, which goes with it.</summary>
/// <param name="decoded">The decoded file.</param>
/// <param name="name">Name of the original.</param>
/// <param name="grid">Gives the grid for a number of columns and rows; null when it is not known.</param>
/// <param name="folder">The folder.</param>
internal sealed class TemporaryRaster(GeoTiffRaster decoded, string name, Func<int, int, RasterGrid>? grid, DirectoryInfo folder) : IRaster
{
    public string Name => name;

    public IReadOnlyList<RasterLevel> Levels => decoded.Levels;

    public int Bands => decoded.Bands;

    public RasterGrid? Grid { get; } = decoded.Grid ?? grid?.Invoke(decoded.Levels[0].Width, decoded.Levels[0].Height);

    public double? NoData => decoded.NoData;

    public void Read(int level, int band, RasterWindow window, Span<float> values) => decoded.Read(level, band, window, values);

    public void Dispose()
    {
        decoded.Dispose();
        folder.Delete(recursive: true);
    }
}
