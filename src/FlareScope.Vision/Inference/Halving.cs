namespace FlareScope.Vision.Inference;

/// <summary>Halves a picture by the mean of each 2 × 2 block.</summary>
internal static class Halving
{
    /// <summary>Pixels of the half picture (sides rounded down; an odd last row or column is dropped).</summary>
    internal static int Length(PixelView source) => source.Width / 2 * (source.Height / 2);

    /// <summary>Writes the half picture.</summary>
    /// <param name="source">At least 2 × 2 px.</param>
    /// <param name="target"><see cref="Length"/> pixels or more.</param>
    internal static PixelView Halve(PixelView source, Span<uint> target)
    {
        var (width, height) = (source.Width / 2, source.Height / 2);
        for (var y = 0; y < height; y++)
        {
            var upper = source.Row(2 * y);
            var lower = source.Row((2 * y) + 1);
            var row = target.Slice(y * width, width);
            for (var x = 0; x < row.Length; x++)
                row[x] = Mean(upper[2 * x], upper[(2 * x) + 1], lower[2 * x], lower[(2 * x) + 1]);
        }

        return new(target[..(width * height)], width, height, width);
    }

    // Two channels at a time in the halves of a 32-bit word: each sum of four bytes plus rounding needs ten bits.
    private static uint Mean(uint a, uint b, uint c, uint d)
    {
        const uint Even = 0x00FF00FF;
        const uint Rounding = 0x00020002;
        var low = (((a & Even) + (b & Even) + (c & Even) + (d & Even) + Rounding) >> 2) & Even;
        var high = ((((a >> 8) & Even) + ((b >> 8) & Even) + ((c >> 8) & Even) + ((d >> 8) & Even) + Rounding) >> 2) & Even;
        return low | (high << 8);
    }
}
