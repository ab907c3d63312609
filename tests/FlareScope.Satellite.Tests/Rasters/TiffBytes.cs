using System.Buffers.Binary;

namespace FlareScope.Satellite.Tests.Rasters;

/// <summary>Changes entries of the first directory of a little-endian TIFF that <c>CogWriter</c> wrote.</summary>
internal static class TiffBytes
{
    private const int Directory = 8;

    internal static void Set(byte[] bytes, ushort tag, uint value)
    {
        var at = Find(bytes, tag);
        // Written as LONG, so that a value that SHORT cannot hold fits too.
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 2), 4);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 4), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 8), value);
    }

    internal static void SetCount(byte[] bytes, ushort tag, uint count) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Find(bytes, tag) + 4), count);

    internal static void SetNext(byte[] bytes, uint offset) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Directory + 2 + 12 * Count(bytes)), offset);

    internal static void ReplaceShort(byte[] bytes, ushort old, ushort value)
    {
        for (var i = 0; i + 1 < 2000; i += 2)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i)) == old)
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i), value);
        }
    }

    private static int Count(byte[] bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(Directory));

    private static int Find(byte[] bytes, ushort tag) => Enumerable.Range(0, Count(bytes)).Select(i => Directory + 2 + 12 * i)
        .First(at => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at)) == tag);
}
