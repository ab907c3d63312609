using System.Text;

namespace FlareScope.Satellite.Rasters;

/// <summary>Collects the entries of one little-endian TIFF directory and lays them out.</summary>
internal sealed class TiffDirectoryWriter
{
    private const ushort Ascii = 2;
    private const ushort Short = 3;
    private const ushort Long = 4;
    private const ushort Double = 12;
    private readonly SortedDictionary<ushort, (ushort Type, int Count, byte[] Bytes)> _entries = [];

    /// <summary>Bytes of the directory with everything it points to.</summary>
    internal int Length => 2 + 12 * _entries.Count + 4 + _entries.Values.Sum(e => e.Bytes.Length > 4 ? (e.Bytes.Length + 1) / 2 * 2 : 0);

    internal void Shorts(ushort tag, params int[] values) => Add(tag, Short, values.Length, w => Array.ForEach(values, v => w.Write((ushort)v)));

    internal void Longs(ushort tag, params uint[] values) => Add(tag, Long, values.Length, w => Array.ForEach(values, w.Write));

    internal void Doubles(ushort tag, params double[] values) => Add(tag, Double, values.Length, w => Array.ForEach(values, w.Write));

    internal void Text(ushort tag, string text) => Add(tag, Ascii, text.Length + 1, w => w.Write(Encoding.ASCII.GetBytes(text + '\0')));

    /// <summary>Writes the directory at the place given.</summary>
    /// <param name="writer">Writer, already there.</param>
    /// <param name="offset">Its offset in the file.</param>
    /// <param name="next">Offset of the next directory; 0 for none.</param>
    internal void Write(BinaryWriter writer, int offset, int next)
    {
        writer.Write((ushort)_entries.Count);
        var place = offset + 2 + 12 * _entries.Count + 4;
        foreach (var (tag, (type, count, bytes)) in _entries)
        {
            writer.Write(tag);
            writer.Write(type);
            writer.Write(count);
            if (bytes.Length > 4)
            {
                writer.Write(place);
                place += (bytes.Length + 1) / 2 * 2;
            }
            else
            {
                writer.Write([.. bytes, .. new byte[4 - bytes.Length]]);
            }
        }

        writer.Write(next);
        foreach (var (_, _, bytes) in _entries.Values.Where(e => e.Bytes.Length > 4))
            writer.Write([.. bytes, .. new byte[bytes.Length % 2]]);
    }

    private void Add(ushort tag, ushort type, int count, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
            write(writer);
        _entries[tag] = (type, count, bytes.ToArray());
    }
}
