using System.Buffers.Binary;

namespace FlareScope.Vision.Decoding;

/// <summary>
/// Reads type, size and frame count from the bytes of a picture without a decoder, so that the limits hold before any
/// third-party code sees the file.
/// </summary>
internal static class ImageHeaderReader
{
    /// <summary>Reads the header.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="header">Set when the result is <see cref="HeaderOutcome.Read"/>.</param>
    internal static HeaderOutcome Read(ReadOnlySpan<byte> bytes, out ImageHeader header)
    {
        header = default;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return JpegHeader.Read(bytes, out header);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return PngHeader.Read(bytes, out header);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return GifHeader.Read(bytes, out header);
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8))
            return WebPHeader.Read(bytes, out header);
        return bytes.StartsWith("BM"u8) ? ReadBmp(bytes, out header) : HeaderOutcome.NotRecognised;
    }

    private static HeaderOutcome ReadBmp(ReadOnlySpan<byte> bytes, out ImageHeader header)
    {
        header = default;
        if (bytes.Length < 26)
            return HeaderOutcome.Truncated;
        var infoSize = BinaryPrimitives.ReadUInt32LittleEndian(bytes[14..]);
        if (infoSize is not (12 or (>= 16 and <= 256)))
            return HeaderOutcome.NotRecognised;
        var old = infoSize == 12;
        long width = old ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[18..]) : Signed(bytes[18..]);
        long height = old ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[20..]) : Signed(bytes[22..]);
        header = new(ImageFormat.Bmp, width, Math.Abs(height), IsAnimated: false);
        return HeaderOutcome.Read;
    }

    // A negative height means rows from top to bottom.
    private static int Signed(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);
}
