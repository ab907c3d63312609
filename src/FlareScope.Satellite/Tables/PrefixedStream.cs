namespace FlareScope.Satellite.Tables;

/// <summary>Gives back the bytes that were read ahead of a stream, then the stream itself. Read only, forward only.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> _prefix = prefix;

    /// <summary>Reads up to <paramref name="count"/> bytes ahead.</summary>
    public static PrefixedStream Peek(Stream stream, int count, out byte[] start)
    {
        start = new byte[count];
        start = start[..stream.ReadAtLeast(start, count, throwOnEndOfStream: false)];
        return new(start, stream);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_prefix.IsEmpty)
            return rest.Read(buffer);
        var count = Math.Min(buffer.Length, _prefix.Length);
        _prefix.Span[..count].CopyTo(buffer);
        _prefix = _prefix[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rest.Dispose();
        base.Dispose(disposing);
    }
}
