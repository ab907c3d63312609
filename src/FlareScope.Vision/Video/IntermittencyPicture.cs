using FlareScope.Core.Series;
using SkiaSharp;

namespace FlareScope.Vision.Video;

/// <summary>Draws an intermittency map: dark where there is never flame, bright where there always is, a white line at one half.</summary>
public static class IntermittencyPicture
{
    private const int Margin = 12; // cells around the flame
    private const int LeastSide = 240; // px: a small flame is enlarged to this
    private static readonly (double At, SKColor Colour)[] Ramp =
    [
        (0.0, new(12, 10, 24)), (0.25, new(87, 16, 110)), (0.5, new(188, 55, 84)), (0.75, new(249, 142, 9)), (1.0, new(252, 255, 164)),
    ];

    /// <summary>Draws the part of a map that was ever flame.</summary>
    /// <param name="map">The map.</param>
    /// <returns>A PNG; null when the map is empty.</returns>
    public static byte[]? Draw(IntermittencyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (map.Bounds() is not { } bounds)
            return null;
        var (left, top) = (Math.Max(0, bounds.Left - Margin), Math.Max(0, bounds.Top - Margin));
        var (width, height) = (Math.Min(map.Columns, bounds.Right + Margin) - left, Math.Min(map.Rows, bounds.Bottom + Margin) - top);
        var zoom = Math.Max(1, (LeastSide + Math.Max(width, height) - 1) / Math.Max(width, height));
        using var bitmap = new SKBitmap(width * zoom, height * zoom, SKColorType.Rgba8888, SKAlphaType.Opaque);
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                var (column, row) = (left + (x / zoom), top + (y / zoom));
                bitmap.SetPixel(x, y, IsLine(map, column, row) ? SKColors.White : Colour(map.Probability(column, row)));
            }
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static bool IsLine(IntermittencyMap map, int column, int row) =>
        map.Probability(column, row) >= 0.5
        && (map.Probability(column - 1, row) < 0.5 || map.Probability(column + 1, row) < 0.5
            || map.Probability(column, row - 1) < 0.5 || map.Probability(column, row + 1) < 0.5);

    private static SKColor Colour(double probability)
    {
        var i = 1;
        while (i < Ramp.Length - 1 && Ramp[i].At < probability)
            i++;
        var (a, b) = (Ramp[i - 1], Ramp[i]);
        var share = Math.Clamp((probability - a.At) / (b.At - a.At), 0, 1);
        return new(Mix(a.Colour.Red, b.Colour.Red), Mix(a.Colour.Green, b.Colour.Green), Mix(a.Colour.Blue, b.Colour.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + (share * (to - from)));
    }
}
