using System.IO.Compression;
using FlareScope.Core;
using static System.FormattableString;

namespace FlareScope.Satellite.Tables;

/// <summary>
/// Unpacks gzip, refuses to unpack without end (a few packed kilobytes can hold terabytes of blanks), and checks at the end
/// that nothing is missing: the runtime's own reader takes a file that is cut short for a complete one.
/// </summary>
internal sealed class GzipTable : ForwardStream
{
    private readonly string _name;
    private readonly long _limitBytes;
    private readonly TailStream _packed;
    private readonly GZipStream _unpacked;
    private long _read;

    /// <summary>Unpacks a stream.</summary>
    /// <param name="packed">The packed bytes; disposed with this one.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limitBytes">Most bytes to unpack.</param>
    public GzipTable(Stream packed, string name, long limitBytes)
    {
        (_name, _limitBytes, _packed) = (name, limitBytes, new TailStream(packed));
        _unpacked = new(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _unpacked.Read(buffer);
        _read += count;
        if (_read > _limitBytes)
        {
            throw new UserInputException(
                "table-too-large", Invariant($"'{_name}' unpacks to more than {_limitBytes >> 30} GiB, which no table of detections does; check where it came from."));
        }

        // The last four packed bytes hold the unpacked size modulo 2^32 (RFC 1952).
        if (count == 0 && buffer.Length > 0 && _packed.LastWord() != (uint)_read)
        {
            throw new UserInputException(
                "table-broken", $"'{_name}' is cut short: its gzip data end early; fetch it again (or unpack it first, if it is made of several gzip parts).");
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
