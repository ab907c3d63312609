using System.Buffers.Binary;
using System.Text;
using FlareScope.Core;

namespace FlareScope.Satellite.Rasters;

/// <summary>One image directory: its entries were checked against the limits and the length of the file when it was read.</summary>
/// <param name="source">The file.</param>
/// <param name="littleEndian">Byte order.</param>
/// <param name="entries">Entries by tag.</param>
internal sealed class TiffDirectory(IByteSource source, bool littleEndian, IReadOnlyDictionary<ushort, TiffEntry> entries)
{
    /// <summary>True when a tag is present.</summary>
    internal bool Has(ushort tag) => entries.ContainsKey(tag);

    /// <summary>First value of a whole-number tag.</summary>
    internal long? Number(ushort tag) => Numbers(tag) is [var first, ..] ? first : null;

    /// <summary>A whole-number tag that must be there.</summary>
    internal long Required(ushort tag, string called) => Number(tag)
        ?? throw new UserInputException("raster-not-understood", $"{source.Name}: the {called} is missing; the file is damaged or no GeoTIFF.");

    /// <summary>All values of a whole-number tag; empty when it is absent.</summary>
    internal long[] Numbers(ushort tag)
    {
        if (!entries.TryGetValue(tag, out var entry))
            return [];
        var bytes = Bytes(entry);
        var values = new long[entry.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = bytes.AsSpan(i * entry.ValueBytes, entry.ValueBytes);
            values[i] = entry.ValueBytes switch
            {
                1 => value[0],
                2 => littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(value) : BinaryPrimitives.ReadUInt16BigEndian(value),
                4 => littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(value) : BinaryPrimitives.ReadUInt32BigEndian(value),
                _ => littleEndian ? BinaryPrimitives.ReadInt64LittleEndian(value) : BinaryPrimitives.ReadInt64BigEndian(value),
            };
        }

        return values;
    }

    /// <summary>All values of a double tag; empty when it is absent.</summary>
    internal double[] Doubles(ushort tag)
    {
        const int doubleType = 12;
        if (!entries.TryGetValue(tag, out var entry) || entry.Type != doubleType)
            return [];
        var bytes = Bytes(entry);
        return [.. Enumerable.Range(0, (int)entry.Count).Select(i =>
        {
            var value = bytes.AsSpan(i * 8, 8);
            return littleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(value) : BinaryPrimitives.ReadDoubleBigEndian(value);
        })];
    }

    /// <summary>A text tag; null when it is absent.</summary>
    internal string? Text(ushort tag) =>
        entries.TryGetValue(tag, out var entry) ? Encoding.UTF8.GetString(Bytes(entry)).TrimEnd('\0') : null;

    private byte[] Bytes(TiffEntry entry)
    {
        var bytes = new byte[entry.Count * entry.ValueBytes];
        if (source.Read(entry.ValueOffset, bytes) < bytes.Length)
            throw new UserInputException("raster-truncated", $"{source.Name}: the file ends inside its header; fetch it again.");
        return bytes;
    }
}
