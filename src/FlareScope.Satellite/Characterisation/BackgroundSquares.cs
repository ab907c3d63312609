using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Squares of background pixels about as large as a source: how far their sums scatter is how far the source's sum may be off.</summary>
internal sealed class BackgroundSquares
{
    private const double SdPerMedianDeviation = 1.4826; // of a normal distribution
    private const int LeastSquares = 12;
    private const int LargestSide = 7;

    private readonly List<int[]> _squares = [];
    private readonly int _sourcePixels;

    /// <summary>Finds the squares.</summary>
    /// <param name="background">Background pixels, row by row.</param>
    /// <param name="width">Columns.</param>
    /// <param name="sourcePixels">Pixels of the source.</param>
    internal BackgroundSquares(bool[] background, int width, int sourcePixels)
    {
        _sourcePixels = sourcePixels;
        // Where no square of that size fits, smaller ones tell less of the texture but something.
        for (var side = Math.Clamp((int)Math.Round(Math.Sqrt(sourcePixels)), 1, LargestSide); side >= 1 && _squares.Count < LeastSquares; side--)
        {
            _squares.Clear();
            Collect(background, width, side);
        }
    }

    /// <summary>Standard deviation of the source's sum, in radiance times pixels.</summary>
    internal double SdOfSum(BandPlane band, double background)
    {
        var size = _squares[0].Length;
        var deviations = _squares.Select(square => Math.Abs(square.Sum(i => band.Radiance(i) - background))).ToArray();
        var sd = SdPerMedianDeviation * SignalExtractor.Median(deviations);
        // A source of more pixels than a square: texture is taken as shared by all of them, which errs to the wide side.
        return sd * _sourcePixels / size;
    }

    private void Collect(bool[] background, int width, int side)
    {
        for (var row = 0; row + side <= background.Length / width; row++)
        {
            for (var column = 0; column + side <= width; column++)
            {
                var square = new int[side * side];
                var whole = true;
                for (var k = 0; k < square.Length && whole; k++)
                {
                    square[k] = (row + k / side) * width + column + k % side;
                    whole = background[square[k]];
                }

                if (whole)
                    _squares.Add(square);
            }
        }
    }
}
