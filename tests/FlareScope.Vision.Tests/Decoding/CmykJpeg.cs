namespace FlareScope.Vision.Tests.Decoding;

/// <summary>A baseline JPEG of one block with four inks, which no encoder at hand writes: flat colour, so one DC value an ink.</summary>
internal static class CmykJpeg
{
    /// <summary>8 × 8 px of one colour; inks 0..255, stored inverted as Adobe's programs do.</summary>
    internal static byte[] Solid(byte cyan, byte magenta, byte yellow, byte black)
    {
        byte[] ones = [.. Enumerable.Repeat((byte)1, 64)];
        byte[] components = [.. Enumerable.Range(1, 4).SelectMany(id => new byte[] { (byte)id, 0x11, 0 })];
        byte[] scanned = [.. Enumerable.Range(1, 4).SelectMany(id => new byte[] { (byte)id, 0 })];
        return
        [
            0xFF, 0xD8,
            .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]),
            .. Segment(0xDB, [0, .. ones]),
            .. Segment(0xC0, [8, 0, 8, 0, 8, 4, .. components]),
            .. Segment(0xC4, [0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
            .. Segment(0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Segment(0xDA, [4, .. scanned, 0, 63, 0]),
            .. Bits([.. new[] { cyan, magenta, yellow, black }.Select(ink => 255 - ink)]),
            0xFF, 0xD9,
        ];
    }

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    /// <summary>Each sample as a DC value: four bits of category, its bits, one bit for the end of the block.</summary>
    private static byte[] Bits(int[] samples)
    {
        var bits = new List<bool>();
        foreach (var sample in samples)
        {
            var value = 8 * (sample - 128);
            var category = value == 0 ? 0 : (int)Math.Floor(Math.Log2(Math.Abs(value))) + 1;
            Write(category, 4);
            Write(value < 0 ? value + (1 << category) - 1 : value, category);
            Write(0, 1);
        }

        while (bits.Count % 8 != 0)
            bits.Add(true);
        return [.. bits.Chunk(8).Select(b => (byte)b.Aggregate(0, (sum, bit) => (sum << 1) | (bit ? 1 : 0))).SelectMany(b => b == 0xFF ? new byte[] { b, 0 } : [b])];

        void Write(int value, int count)
        {
            for (var i = count - 1; i >= 0; i--)
                bits.Add(((value >> i) & 1) == 1);
        }
    }
}
