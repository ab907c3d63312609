using System.IO.Compression;
using FlareScope.Core;
using static System.FormattableString;

namespace FlareScope.Satellite.Tables;

/// <summary>Unpacks gzip and refuses to unpack without end: a packed file of a few kilobytes can hold terabytes of blanks.</summary>
internal sealed class UnpackedLimitStream(Stream packed, string name, long limitBytes) : Stream
{
    private readonly GZipStream _unpacked = new(packed, CompressionMode.Decompress);
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _unpacked.Read(buffer);
        _read += count;
        return _read <= limitBytes
            ? count
            : throw new UserInputException(
                "table-too-large", Invariant($"'{name}' unpacks to more than {limitBytes >> 30} GiB, which no table of detections does; check where it came from."));
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
