using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using SkiaSharp;

namespace FlareScope.Vision.Video;

/// <summary>
/// How far a camera has turned since its first frame, as the shift of the picture: phase correlation of the brightness behind the
/// flares, made smaller. A picture without structure behind the flares (a black night) gives no shift. Of several peaks the one counts
/// that explains most of the picture: a plume that drifts may make the highest, but the landscape is larger.
/// </summary>
/// <param name="leastCertainty">Certainty below which no shift is told, 0..1.</param>
public sealed class CameraShiftMeter(double leastCertainty)
{
    private const int Columns = 256;
    private const int Rows = 128;
    private const int Candidates = 8;
    private PhaseCorrelation? _reference;
    private float[] _first = [];
    private (int Width, int Height) _size;

    /// <summary>Measures a frame against the first one given.</summary>
    /// <param name="picture">RGBA picture.</param>
    /// <param name="flares">Boxes of flames and smoke, px, which move without the camera.</param>
    /// <returns>Shift in px to the right and down; (0, 0) for the first frame; null when it cannot be told.</returns>
    public (double X, double Y)? Measure(SKBitmap picture, IReadOnlyList<PixelBox> flares)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(flares);
        var (columns, rows) = (Side(picture.Width, Columns), Side(picture.Height, Rows));
        var cell = Math.Min(picture.Width / columns, picture.Height / rows);
        var plane = Plane(picture, flares, columns, rows, cell);
        if (_reference is null || _size != (picture.Width, picture.Height))
        {
            (_reference, _first, _size) = (new(plane, columns, rows), plane, (picture.Width, picture.Height));
            return (0, 0);
        }

        var peaks = _reference.Peaks(plane, Candidates);
        if (peaks[0].Certainty < leastCertainty)
            return null;
        return ShiftChoice.Of(_first, plane, columns, peaks) is { } shift ? (shift.X * cell, shift.Y * cell) : null;
    }

    private static int Side(int pixels, int most) => Math.Min(most, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)pixels + 1) / 2);

    private static float[] Plane(SKBitmap picture, IReadOnlyList<PixelBox> flares, int columns, int rows, int cell)
    {
        var (left, top) = ((picture.Width - (columns * cell)) / 2, (picture.Height - (rows * cell)) / 2);
        var pixels = picture.GetPixelSpan();
        var plane = new float[columns * rows];
        for (var y = 0; y < rows * cell; y++)
        {
            var line = pixels[(((top + y) * picture.RowBytes) + (left * 4))..];
            var row = y / cell * columns;
            for (var x = 0; x < columns * cell; x++)
                plane[row + (x / cell)] += line[(x * 4) + 1]; // green: most of the brightness, and gamma keeps the dark parts
        }

        Cover(plane, flares, columns, rows, cell, left, top);
        return plane;
    }

    private static void Cover(float[] plane, IReadOnlyList<PixelBox> flares, int columns, int rows, int cell, int left, int top)
    {
        var mean = plane.Average();
        foreach (var box in flares)
        {
            var (x0, x1) = ((int)((box.X - left) / cell) - 1, (int)((box.Right - left) / cell) + 1);
            var (y0, y1) = ((int)((box.Y - top) / cell) - 1, (int)((box.Bottom - top) / cell) + 1);
            for (var y = Math.Max(0, y0); y <= Math.Min(rows - 1, y1); y++)
            {
                for (var x = Math.Max(0, x0); x <= Math.Min(columns - 1, x1); x++)
                    plane[(y * columns) + x] = mean;
            }
        }
    }
}
