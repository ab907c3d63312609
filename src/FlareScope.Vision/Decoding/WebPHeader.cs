using System.Buffers.Binary;

namespace FlareScope.Vision.Decoding;

/// <summary>WebP: the first chunk, which is lossy (VP8), lossless (VP8L) or extended (VP8X, which tells of animation).</summary>
internal static class WebPHeader
{
    private const int FirstChunk = 12;

    internal static HeaderOutcome Read(ReadOnlySpan<byte> bytes, out ImageHeader header)
    {
        header = default;
        if (bytes.Length < FirstChunk + 18)
            return HeaderOutcome.Truncated;
        var type = bytes.Slice(FirstChunk, 4);
        var data = bytes[(FirstChunk + 8)..];
        if (type.SequenceEqual("VP8 "u8))
        {
            var (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]), BinaryPrimitives.ReadUInt16LittleEndian(data[8..]));
            header = Still(width & 0x3FFF, height & 0x3FFF); // the two upper bits ask for upscaling
        }
        else if (type.SequenceEqual("VP8L"u8))
        {
            var packed = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            header = Still((packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1);
        }
        else if (type.SequenceEqual("VP8X"u8))
        {
            header = new(ImageFormat.WebP, UInt24(data[4..]) + 1, UInt24(data[7..]) + 1, (data[0] & 2) != 0);
        }
        else
        {
            return HeaderOutcome.NotRecognised;
        }

        return HeaderOutcome.Read;
    }

    private static ImageHeader Still(long width, long height) => new(ImageFormat.WebP, width, height, IsAnimated: false);

    /// <summary>Contents of the first chunk of a type; empty when there is none.</summary>
    internal static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> type)
    {
        long at = FirstChunk;
        while (at + 8 <= bytes.Length)
        {
            var chunk = bytes[(int)at..];
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk[..4].SequenceEqual(type))
                return length <= chunk.Length - 8 ? chunk.Slice(8, (int)length) : default;
            at += 8 + length + (length & 1); // chunks are padded to even length
        }

        return default;
    }

    private static uint UInt24(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));
}
