using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using FlareScope.Core.Cameras;

namespace FlareScope.Vision.Decoding;

/// <summary>
/// Reads the capture time and the lens of a picture from its EXIF block: DateTimeOriginal (0x9003), OffsetTimeOriginal
/// (0x9011), FocalLengthIn35mmFilm (0xA405), PixelXDimension (0xA002) and PixelYDimension (0xA003). Everything else in the
/// block is ignored, and a broken block is the same as none.
/// </summary>
internal static class ExifReader
{
    private const ushort ExifDirectory = 0x8769;
    private const ushort DateTimeOriginal = 0x9003;
    private const ushort OffsetTimeOriginal = 0x9011;
    private const ushort PixelXDimension = 0xA002;
    private const ushort PixelYDimension = 0xA003;
    private const ushort FocalLengthIn35mmFilm = 0xA405;
    private const ushort Ascii = 2;
    private const ushort Short = 3;
    private const ushort Long = 4;
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
        if (Directory(tiff, out var little) is not { } exif)
            return null;
        var taken = Text(tiff, exif, DateTimeOriginal, little);
        if (!DateTime.TryParseExact(taken, "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return null;
        return new DateTimeOffset(time, Offset(Text(tiff, exif, OffsetTimeOriginal, little)));
    }

    /// <summary>The lens; null when the focal length as on 35 mm film is not told (0 means unknown).</summary>
    internal static PictureLens? Lens(ReadOnlySpan<byte> tiff)
    {
        if (Directory(tiff, out var little) is not { } exif || Whole(tiff, exif, FocalLengthIn35mmFilm, little) is not { } focal)
            return null;
        return new(focal, Whole(tiff, exif, PixelXDimension, little), Whole(tiff, exif, PixelYDimension, little));
    }

    /// <summary>Offset of the EXIF directory; null when the block is none.</summary>
    private static uint? Directory(ReadOnlySpan<byte> tiff, out bool little)
    {
        little = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || (!little && !tiff.StartsWith("MM"u8)))
            return null;
        return Find(tiff, UInt32(tiff, 4, little), ExifDirectory, little) is { } pointer ? UInt32(tiff, pointer + 8, little) : null;
    }

    private static int? Whole(ReadOnlySpan<byte> tiff, uint directory, ushort tag, bool little)
    {
        if (Find(tiff, directory, tag, little) is not { } entry)
            return null;
        var value = UInt16(tiff, entry + 2, little) switch
        {
            Short => UInt16(tiff, entry + 8, little),
            Long => UInt32(tiff, entry + 8, little),
            _ => 0u,
        };
        return value is > 0 and < 1_000_000 ? (int)value : null;
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
