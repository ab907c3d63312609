namespace FlareScope.Satellite.Hotspots;

/// <summary>Means over squares from running sums.</summary>
internal sealed class BoxSums
{
    private readonly double[] _sums;
    private readonly int _width;
    private readonly int _height;

    /// <summary>Sums an array.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="width">Columns.</param>
    internal BoxSums(ReadOnlySpan<float> values, int width)
    {
        (_width, _height) = (width, values.Length / width);
        _sums = new double[(width + 1) * (_height + 1)];
        for (var row = 0; row < _height; row++)
        {
            var line = 0.0;
            for (var column = 0; column < width; column++)
            {
                line += values[row * width + column];
                _sums[(row + 1) * (width + 1) + column + 1] = _sums[row * (width + 1) + column + 1] + line;
            }
        }
    }

    /// <summary>Mean over a square around a pixel, cut at the edges.</summary>
    /// <param name="column">Column of the pixel.</param>
    /// <param name="row">Row of the pixel.</param>
    /// <param name="radius">Pixels to each side.</param>
    internal double Mean(int column, int row, int radius)
    {
        var (left, right) = (Math.Max(0, column - radius), Math.Min(_width, column + radius + 1));
        var (top, bottom) = (Math.Max(0, row - radius), Math.Min(_height, row + radius + 1));
        return (At(right, bottom) - At(left, bottom) - At(right, top) + At(left, top)) / ((right - left) * (double)(bottom - top));
    }

    private double At(int column, int row) => _sums[row * (_width + 1) + column];
}
