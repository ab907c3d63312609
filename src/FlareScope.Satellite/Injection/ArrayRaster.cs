using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Injection;

/// <summary>A raster of one band in memory.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="numbers">Stored numbers, row by row.</param>
/// <param name="width">Columns.</param>
/// <param name="grid">Where it lies.</param>
public sealed class ArrayRaster(string name, float[] numbers, int width, RasterGrid grid) : IRaster
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<RasterLevel> Levels { get; } = [new(width, numbers.Length / width, width, numbers.Length / width)];

    /// <inheritdoc/>
    public int Bands => 1;

    /// <inheritdoc/>
    public RasterGrid? Grid => grid;

    /// <inheritdoc/>
    public double? NoData => null;

    /// <inheritdoc/>
    public void Read(int level, int band, RasterWindow window, Span<float> values)
    {
        for (var row = 0; row < window.Height; row++)
            numbers.AsSpan((window.Row + row) * width + window.Column, window.Width).CopyTo(values[(row * window.Width)..]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
