using System.Runtime.InteropServices;
using FlareScope.Core;

namespace FlareScope.Satellite.Rasters;

/// <summary>How numbers lie in a decoded tile (already in this machine's byte order).</summary>
/// <param name="Format">1 unsigned, 2 signed, 3 floating.</param>
/// <param name="Bits">Bits of a number.</param>
/// <param name="Bands">Bands that lie interleaved in one tile.</param>
internal readonly record struct SampleLayout(int Format, int Bits, int Bands)
{
    private const int Unsigned = 1;
    private const int Signed = 2;
    private const int Floating = 3;

    /// <summary>Bytes of one pixel of a tile.</summary>
    internal int PixelBytes => Bits / 8 * Bands;

    /// <summary>Checks that the numbers are of a kind that is read.</summary>
    /// <exception cref="UserInputException"><c>raster-not-understood</c>.</exception>
    internal SampleLayout Checked(string name) => (Format, Bits) switch
    {
        (Unsigned, 8 or 16 or 32) or (Signed, 8 or 16 or 32) or (Floating, 32 or 64) => this,
        _ => throw new UserInputException("raster-not-understood", $"{name}: numbers of {Bits} bits in format {Format} are not read; convert it to 16 bit or 32 bit floating point."),
    };

    /// <summary>Copies a run of one band's numbers.</summary>
    /// <param name="tile">The decoded tile.</param>
    /// <param name="firstPixel">First pixel of the run.</param>
    /// <param name="band">Band inside the tile.</param>
    /// <param name="values">Where they go; its length is that of the run.</param>
    internal void Copy(ReadOnlySpan<byte> tile, int firstPixel, int band, Span<float> values)
    {
        switch (Format, Bits)
        {
            case (Unsigned, 16):
                var words = MemoryMarshal.Cast<byte, ushort>(tile)[(firstPixel * Bands + band)..];
                for (var i = 0; i < values.Length; i++)
                    values[i] = words[i * Bands];
                break;
            case (Floating, 32):
                var singles = MemoryMarshal.Cast<byte, float>(tile)[(firstPixel * Bands + band)..];
                for (var i = 0; i < values.Length; i++)
                    values[i] = singles[i * Bands];
                break;
            default:
                var (bytes, step) = (Bits / 8, PixelBytes);
                for (var i = 0; i < values.Length; i++)
                    values[i] = One(tile.Slice((firstPixel + i) * step + band * bytes, bytes));
                break;
        }
    }

    private float One(ReadOnlySpan<byte> bytes) => (Format, Bits) switch
    {
        (Unsigned, 8) => bytes[0],
        (Signed, 8) => (sbyte)bytes[0],
        (Signed, 16) => MemoryMarshal.Read<short>(bytes),
        (Unsigned, 32) => MemoryMarshal.Read<uint>(bytes),
        (Signed, 32) => MemoryMarshal.Read<int>(bytes),
        _ => (float)MemoryMarshal.Read<double>(bytes),
    };
}
