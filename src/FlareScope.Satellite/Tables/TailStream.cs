using System.Buffers.Binary;

namespace FlareScope.Satellite.Tables;

/// <summary>Passes a stream through and remembers its last four bytes. Read only, forward only.</summary>
internal sealed class TailStream(Stream inner) : ForwardStream
{
    private readonly byte[] _last = new byte[4];

    /// <summary>The last four bytes of the whole stream as a little-endian number; reads what is left of it.</summary>
    public uint LastWord()
    {
        Span<byte> rest = stackalloc byte[256];
        while (Read(rest) > 0)
        {
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(_last);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        var kept = Math.Min(4, count);
        _last.AsSpan(kept).CopyTo(_last);
        buffer[(count - kept)..count].CopyTo(_last.AsSpan(4 - kept));
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
