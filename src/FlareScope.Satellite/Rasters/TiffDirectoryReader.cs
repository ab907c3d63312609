using System.Buffers.Binary;
using FlareScope.Core;

namespace FlareScope.Satellite.Rasters;

/// <summary>
/// Reads the chain of TIFF directories before the decoder sees the file, so that loops, huge counts and offsets beyond the end
/// are refused with one line instead of being allocated.
/// </summary>
internal sealed class TiffDirectoryReader
{
    private const int ClassicVersion = 42;
    private const int BigVersion = 43;

    // Bytes of a value by TIFF data type 1..18: BYTE, ASCII, SHORT, LONG, RATIONAL, signed forms, FLOAT, DOUBLE, IFD, -, -, LONG8, SLONG8, IFD8.
    private static readonly int[] ValueBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

    private readonly IByteSource _source;
    private readonly RasterLimits _limits;
    private readonly bool _littleEndian;
    private readonly bool _big;

    private TiffDirectoryReader(IByteSource source, RasterLimits limits)
    {
        (_source, _limits) = (source, limits);
        var header = new byte[4];
        _ = source.Read(0, header);
        _littleEndian = header[0] == 'I';
        var version = _littleEndian ? header[2] : header[3];
        if (header[0] != header[1] || header[0] is not ((byte)'I' or (byte)'M') || version is not (ClassicVersion or BigVersion))
            throw new UserInputException("raster-not-tiff", $"{source.Name}: no TIFF file; give a GeoTIFF or COG (JPEG 2000 needs the ending .jp2).");
        _big = version == BigVersion;
    }

    /// <summary>All directories in file order.</summary>
    /// <exception cref="UserInputException"><c>raster-not-tiff</c>, <c>raster-truncated</c> or <c>raster-hostile</c>.</exception>
    internal static IReadOnlyList<TiffDirectory> Read(IByteSource source, RasterLimits limits)
    {
        var reader = new TiffDirectoryReader(source, limits);
        var (directories, seen) = (new List<TiffDirectory>(), new HashSet<long>());
        for (var offset = reader._big ? reader.Whole(8, 8) : reader.Whole(4, 4); offset != 0;)
        {
            if (!seen.Add(offset) || directories.Count == limits.MaxDirectories)
                throw reader.Hostile($"its directories form a loop or are more than {limits.MaxDirectories}");
            (var directory, offset) = reader.ReadOne(offset);
            directories.Add(directory);
        }

        return directories.Count > 0 ? directories : throw reader.Hostile("it holds no image");
    }

    private (TiffDirectory Directory, long Next) ReadOne(long offset)
    {
        var (countBytes, entryBytes, pointerBytes) = _big ? (8, 20, 8) : (2, 12, 4);
        var count = Whole(offset, countBytes);
        if (count is < 1 || count > _limits.MaxEntries)
            throw Hostile($"a directory claims {count} entries");
        var entries = new Dictionary<ushort, TiffEntry>();
        for (var i = 0; i < count; i++)
        {
            var at = offset + countBytes + i * entryBytes;
            var (tag, type) = ((ushort)Whole(at, 2), (ushort)Whole(at + 2, 2));
            var values = Whole(at + 4, pointerBytes);
            var size = type < ValueBytes.Length ? ValueBytes[type] : 0;
            if (size == 0)
                continue; // A type from a later standard: none of the tags read here has one.
            if (values < 0 || values > _limits.MaxEntryBytes / size)
                throw Hostile($"tag {tag} claims {values} values");
            var inline = values * size <= pointerBytes;
            var valueOffset = inline ? at + 4 + pointerBytes : Whole(at + 4 + pointerBytes, pointerBytes);
            if (valueOffset < 0 || valueOffset + values * size > _source.Length)
                throw Truncated();
            entries[tag] = new(type, size, values, valueOffset);
        }

        return (new(_source, _littleEndian, entries), Whole(offset + countBytes + count * entryBytes, pointerBytes));
    }

    private long Whole(long offset, int bytes)
    {
        Span<byte> value = stackalloc byte[8];
        value.Clear();
        var part = _littleEndian ? value[..bytes] : value[(8 - bytes)..];
        if (offset < 0 || _source.Read(offset, part) < bytes)
            throw Truncated();
        return _littleEndian ? BinaryPrimitives.ReadInt64LittleEndian(value) : BinaryPrimitives.ReadInt64BigEndian(value);
    }

    private UserInputException Hostile(string what) =>
        new("raster-hostile", $"{_source.Name}: {what}, which no satellite image does; fetch the file again from its source.");

    private UserInputException Truncated() =>
        new("raster-truncated", $"{_source.Name}: the file ends inside its header or points beyond its end; fetch it again.");
}
