using BitMiracle.LibTiff.Classic;

namespace FlareScope.Satellite.Rasters;

/// <summary>Lets the TIFF decoder read a byte source.</summary>
/// <param name="source">The bytes; not disposed here.</param>
internal sealed class ByteSourceTiffStream(IByteSource source) : TiffStream
{
    private long _position;

    public override int Read(object clientData, byte[] buffer, int offset, int count)
    {
        var done = source.Read(_position, buffer.AsSpan(offset, count));
        _position += done;
        return done;
    }

    public override void Write(object clientData, byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Rasters are only read.");

    public override long Seek(object clientData, long offset, SeekOrigin origin) => _position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => source.Length + offset,
    };

    public override void Close(object clientData)
    {
    }

    public override long Size(object clientData) => source.Length;
}
