using System.Buffers.Binary;

namespace FlareScope.Vision.Decoding;

/// <summary>GIF: the logical screen, and the image descriptors counted up to the second.</summary>
internal static class GifHeader
{
    private const byte Extension = 0x21;
    private const byte ImageDescriptor = 0x2C;

    internal static HeaderOutcome Read(ReadOnlySpan<byte> bytes, out ImageHeader header)
    {
        header = default;
        if (bytes.Length < 13)
            return HeaderOutcome.Truncated;
        var width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        var height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        header = new(ImageFormat.Gif, width, height, HasSecondFrame(bytes));
        return HeaderOutcome.Read;
    }

    private static bool HasSecondFrame(ReadOnlySpan<byte> bytes)
    {
        var at = 13 + ColourTableLength(bytes[10]);
        var frames = 0;
        while (at < bytes.Length)
        {
            switch (bytes[at])
            {
                case Extension:
                    at = SkipSubBlocks(bytes, at + 2);
                    break;
                case ImageDescriptor when ++frames > 1:
                    return true;
                case ImageDescriptor when at + 10 <= bytes.Length:
                    at = SkipSubBlocks(bytes, at + 11 + ColourTableLength(bytes[at + 9])); // 10 descriptor bytes, 1 code size
                    break;
                default:
                    return false; // the trailer, or a file cut short: the decoder says which
            }
        }

        return false;
    }

    private static int ColourTableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int SkipSubBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
            at += bytes[at] + 1;
        return at + 1;
    }
}
