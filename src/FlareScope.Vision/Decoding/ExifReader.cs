using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace FlareScope.Vision.Decoding;

/// <summary>
/// Reads the capture time of a picture from its EXIF block: DateTimeOriginal (0x9003) and OffsetTimeOriginal (0x9011).
/// Everything else in the block is ignored, and a broken block is the same as none.
/// </summary>
internal static class ExifReader
{
    private const ushort ExifDirectory = 0x8769;
    private const ushort DateTimeOriginal = 0x9003;
    private const ushort OffsetTimeOriginal = 0x9011;
    private const ushort Ascii = 2;
    private const int EntryLength = 12;

    /// <summary>The TIFF block of a picture; empty when it carries none.</summary>
    internal static ReadOnlySpan<byte> Block(ImageFormat format, ReadOnlySpan<byte> bytes)
    {
        var block = format switch
        {
            ImageFormat.Jpeg => JpegHeader.Exif(bytes),
            ImageFormat.Png => PngHeader.Chunk(bytes, "eXIf"u8),
            ImageFormat.WebP => WebPHeader.Chunk(bytes, "EXIF"u8),
            _ => default,
        };
        return block.StartsWith("Exif\0\0"u8) ? block[6..] : block; // some WebP writers keep the JPEG prefix
    }

    /// <summary>When the picture was taken. A camera that does not tell its zone is read as if its clock ran on UTC.</summary>
    internal static DateTimeOffset? CapturedAt(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return null;
        bool little;
        if (tiff.StartsWith("II"u8))
            little = true;
        else if (tiff.StartsWith("MM"u8))
            little = false;
        else
            return null;

        var main = UInt32(tiff, 4, little);
        if (Find(tiff, main, ExifDirectory, little) is not { } pointer)
            return null;
        var exif = UInt32(tiff, pointer + 8, little);
        var taken = Text(tiff, exif, DateTimeOriginal, little);
        if (!DateTime.TryParseExact(taken, "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return null;
        return new DateTimeOffset(time, Offset(Text(tiff, exif, OffsetTimeOriginal, little)));
    }

    private static TimeSpan Offset(string? text)
    {
        if (text is not { Length: 6 } || text[0] is not ('+' or '-')
            || !TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
            || offset > TimeSpan.FromHours(14))
        {
            return TimeSpan.Zero;
        }

        return text[0] == '-' ? -offset : offset;
    }

    private static string? Text(ReadOnlySpan<byte> tiff, uint directory, ushort tag, bool little)
    {
        if (Find(tiff, directory, tag, little) is not { } entry || UInt16(tiff, entry + 2, little) != Ascii)
            return null;
        var count = UInt32(tiff, entry + 4, little);
        var at = count <= 4 ? entry + 8u : UInt32(tiff, entry + 8, little);
        if (count > 64 || (long)at + count > tiff.Length)
            return null;
        return Encoding.ASCII.GetString(tiff.Slice((int)at, (int)count)).TrimEnd('\0', ' ');
    }

    /// <summary>Offset of a tag's entry in a directory; null when it is not there.</summary>
    private static uint? Find(ReadOnlySpan<byte> tiff, uint directory, ushort tag, bool little)
    {
        if ((long)directory + 2 > tiff.Length)
            return null;
        var count = UInt16(tiff, directory, little);
        for (long i = 0, at = directory + 2L; i < count && at + EntryLength <= tiff.Length; i++, at += EntryLength)
        {
            if (UInt16(tiff, (uint)at, little) == tag)
                return (uint)at;
        }

        return null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> tiff, uint at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[(int)at..]);

    private static uint UInt32(ReadOnlySpan<byte> tiff, uint at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[(int)at..]);
}
