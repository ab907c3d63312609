namespace FlareScope.Vision.Inference;

/// <summary>Steps through the fields of one protobuf message without a schema.</summary>
/// <remarks>Wire format: https://protobuf.dev/programming-guides/encoding/ (varint 0, 64-bit 1, length-delimited 2, 32-bit 5).</remarks>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private readonly ReadOnlySpan<byte> _message = message;
    private int _at;

    /// <summary>Number of the field just read.</summary>
    internal int Field { get; private set; }

    /// <summary>Its value when it is a varint.</summary>
    internal ulong Varint { get; private set; }

    /// <summary>Its contents when it is length-delimited, else empty.</summary>
    internal ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Reads the next field; false at the end.</summary>
    /// <exception cref="FormatException">The bytes are no protobuf message.</exception>
    internal bool Next()
    {
        if (_at >= _message.Length)
            return false;
        var key = ReadVarint();
        Field = (int)Math.Min(key >> 3, int.MaxValue);
        Varint = 0;
        Bytes = default;
        switch (key & 7)
        {
            case 0:
                Varint = ReadVarint();
                break;
            case 1:
                _ = Take(8);
                break;
            case 2:
                Bytes = Take(ReadVarint());
                break;
            case 5:
                _ = Take(4);
                break;
            default:
                throw new FormatException($"wire type {key & 7} is unknown");
        }

        return true;
    }

    private ulong ReadVarint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_at >= _message.Length)
                throw new FormatException("the message ends within a number");
            var part = _message[_at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }

        throw new FormatException("a number is longer than 64 bits");
    }

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)(_message.Length - _at))
            throw new FormatException("a field is longer than its message");
        var bytes = _message.Slice(_at, (int)length);
        _at += (int)length;
        return bytes;
    }
}
