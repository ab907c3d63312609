using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FlareScope.Vision.Tests.Decoding;

/// <summary>Picture files written byte by byte, with headers that no encoder would write.</summary>
internal static class FileBytes
{
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] GifStart = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0];
    private static readonly byte[] GifFrame = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];

    /// <summary>A PNG that ends after its header.</summary>
    internal static byte[] PngHeader(uint width, uint height) =>
        [.. PngSignature, .. PngChunk("IHDR", [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0])];

    /// <summary>A PNG of one colour with 16 bits a channel.</summary>
    internal static byte[] DeepPng(uint width, uint height, byte red, byte green, byte blue)
    {
        byte[] row = [0, .. Enumerable.Repeat(new[] { red, red, green, green, blue, blue }, (int)width).SelectMany(p => p)];
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var y = 0; y < height; y++)
                zip.Write(row);
        }

        return
        [
            .. PngSignature,
            .. Checked("IHDR", [.. BigEndian(width), .. BigEndian(height), 16, 2, 0, 0, 0]),
            .. Checked("IDAT", packed.ToArray()),
            .. Checked("IEND", []),
        ];

        static byte[] Checked(string type, byte[] data)
        {
            var chunk = PngChunk(type, data);
            var crc = uint.MaxValue;
            foreach (var value in chunk.AsSpan(4, data.Length + 4))
            {
                crc ^= value;
                for (var k = 0; k < 8; k++)
                    crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }

            BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), ~crc);
            return chunk;
        }
    }

    /// <summary>A PNG header that announces an animation.</summary>
    internal static byte[] AnimatedPngHeader(uint frames) =>
        [.. PngHeader(8, 8), .. PngChunk("acTL", [.. BigEndian(frames), .. BigEndian(0)])];

    internal static byte[] Gif(int frames) =>
        [.. GifStart, .. Enumerable.Repeat(GifFrame, frames).SelectMany(f => f), 0x3B];

    /// <summary>An extended WebP header with the animation flag.</summary>
    internal static byte[] AnimatedWebPHeader() =>
        [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBP"u8, .. "VP8X"u8, 10, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 7, 0, 0];

    /// <summary>A black 24-bit bitmap.</summary>
    internal static byte[] Bmp(int width, int height) => [.. BmpHeader(width, height), .. new byte[((width * 3) + 3) / 4 * 4 * height]];

    /// <summary>A bitmap that ends after its header.</summary>
    internal static byte[] BmpHeader(int width, int height)
    {
        var file = new byte[54];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), 54);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), 40);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(22), height);
        (file[26], file[28]) = (1, 24);
        return file;
    }

    /// <summary>Puts an EXIF segment after the first marker of a JPEG.</summary>
    internal static byte[] WithExif(byte[] jpeg, byte[] tiff)
    {
        byte[] body = [.. "Exif\0\0"u8, .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body, .. jpeg[2..]];
    }

    /// <summary>A big-endian TIFF block with the orientation only.</summary>
    internal static byte[] Orientation(ushort value) =>
        [.. "MM"u8, 0, 42, .. BigEndian(8), 0, 1, 0x01, 0x12, 0, 3, .. BigEndian(1), (byte)(value >> 8), (byte)value, 0, 0, .. BigEndian(0)];

    /// <summary>A little-endian TIFF block with the time a picture was taken and, when given, the clock's zone.</summary>
    internal static byte[] Taken(string time, string? zone)
    {
        const int SubDirectory = 26;
        var entries = zone is null ? 1 : 2;
        var text = SubDirectory + 2 + (entries * 12) + 4;
        var tiff = new List<byte>([.. "II"u8, 42, 0, .. LittleEndian(8), 1, 0]);
        tiff.AddRange([0x69, 0x87, 4, 0, .. LittleEndian(1), .. LittleEndian(SubDirectory), .. LittleEndian(0)]);
        tiff.AddRange([(byte)entries, 0, 0x03, 0x90, 2, 0, .. LittleEndian(20), .. LittleEndian((uint)text)]);
        if (zone is not null)
            tiff.AddRange([0x11, 0x90, 2, 0, .. LittleEndian(7), .. LittleEndian((uint)text + 20)]);
        tiff.AddRange([.. LittleEndian(0), .. Encoding.ASCII.GetBytes(time), 0]);
        if (zone is not null)
            tiff.AddRange([.. Encoding.ASCII.GetBytes(zone), 0]);
        return [.. tiff];
    }

    /// <summary>A little-endian TIFF block with focal length as on 35 mm film and the size of the original, px.</summary>
    internal static byte[] Lens(ushort focal, ushort width, ushort height)
    {
        byte[] entries = [.. Short(0xA002, width), .. Short(0xA003, height), .. Short(0xA405, focal)];
        return [.. "II"u8, 42, 0, .. LittleEndian(8), 1, 0, 0x69, 0x87, 4, 0, .. LittleEndian(1), .. LittleEndian(26), .. LittleEndian(0), 3, 0, .. entries, .. LittleEndian(0)];

        static byte[] Short(ushort tag, ushort value) =>
            [(byte)tag, (byte)(tag >> 8), 3, 0, .. LittleEndian(1), (byte)value, (byte)(value >> 8), 0, 0];
    }

    // The checksums stay zero: the header reader does not look at them.
    private static byte[] PngChunk(string type, byte[] data) =>
        [.. BigEndian((uint)data.Length), .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] BigEndian(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] LittleEndian(uint value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
}
