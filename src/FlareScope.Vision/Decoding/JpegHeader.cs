using System.Buffers.Binary;

namespace FlareScope.Vision.Decoding;

/// <summary>JPEG: marker segments up to the frame header (SOF), and the APP1 segment that holds EXIF.</summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    internal static HeaderOutcome Read(ReadOnlySpan<byte> bytes, out ImageHeader header)
    {
        header = default;
        var at = 2;
        while (NextSegment(bytes, ref at, out var marker, out var segment))
        {
            if (!IsFrameHeader(marker))
                continue;
            if (segment.Length < 5)
                return HeaderOutcome.NotRecognised;
            var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
            var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
            header = new(ImageFormat.Jpeg, width, height, IsAnimated: false);
            return HeaderOutcome.Read;
        }

        return at >= bytes.Length ? HeaderOutcome.Truncated : HeaderOutcome.NotRecognised;
    }

    /// <summary>The TIFF block of the first EXIF segment; empty when there is none.</summary>
    internal static ReadOnlySpan<byte> Exif(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (NextSegment(bytes, ref at, out var marker, out var segment))
        {
            if (marker == App1 && segment.StartsWith("Exif\0\0"u8))
                return segment[6..];
        }

        return default;
    }

    /// <summary>Steps to the next segment with a length; false at the pixels, at the end, or where the chain is broken.</summary>
    private static bool NextSegment(ReadOnlySpan<byte> bytes, scoped ref int at, out byte marker, out ReadOnlySpan<byte> segment)
    {
        marker = 0;
        segment = default;
        if (at < bytes.Length && bytes[at] != 0xFF)
            return false;
        while (at < bytes.Length && bytes[at] == 0xFF)
            at++; // fill bytes may precede a marker
        if (at >= bytes.Length)
            return false;
        marker = bytes[at++];
        if (marker is StartOfScan or EndOfImage or 0)
            return false;
        if (at + 2 > bytes.Length)
        {
            at = bytes.Length;
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        if (length < 2)
            return false;
        if (at + length > bytes.Length)
        {
            at = bytes.Length;
            return false;
        }

        segment = bytes.Slice(at + 2, length - 2);
        at += length;
        return true;
    }

    // SOF0..SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the range.
    private static bool IsFrameHeader(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
