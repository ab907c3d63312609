using System.Buffers.Binary;

namespace FlareScope.Vision.Decoding;

/// <summary>PNG: the IHDR chunk, and acTL, which marks an animated PNG.</summary>
internal static class PngHeader
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12; // length, type, CRC

    internal static HeaderOutcome Read(ReadOnlySpan<byte> bytes, out ImageHeader header)
    {
        header = default;
        if (bytes.Length < SignatureLength + 16)
            return HeaderOutcome.Truncated;
        if (!bytes[12..16].SequenceEqual("IHDR"u8))
            return HeaderOutcome.NotRecognised;
        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        var animation = Chunk(bytes, "acTL"u8);
        var frames = animation.Length >= 4 ? BinaryPrimitives.ReadUInt32BigEndian(animation) : 1;
        header = new(ImageFormat.Png, width, height, frames > 1);
        return HeaderOutcome.Read;
    }

    /// <summary>Contents of the first chunk of a type that stands before the pixels; empty when there is none.</summary>
    internal static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> type)
    {
        long at = SignatureLength;
        while (at + ChunkOverhead <= bytes.Length)
        {
            var chunk = bytes[(int)at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            var name = chunk[4..8];
            if (name.SequenceEqual(type))
                return length <= chunk.Length - 8 ? chunk.Slice(8, (int)length) : default;
            if (name.SequenceEqual("IDAT"u8))
                return default;
            at += ChunkOverhead + (long)length;
        }

        return default;
    }
}
