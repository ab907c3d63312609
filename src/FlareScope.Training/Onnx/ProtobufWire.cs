using System.Buffers.Binary;

namespace FlareScope.Training.Onnx;

/// <summary>
/// The protobuf wire format, as much of it as ONNX files use (protobuf.dev, "Encoding"): reads a message into fields and
/// writes fields back. Unknown fields survive unchanged.
/// </summary>
internal static class ProtobufWire
{
    /// <summary>Splits a message into its fields; payloads are views into <paramref name="message"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no protobuf message.</exception>
    public static List<WireField> Read(ReadOnlyMemory<byte> message)
    {
        var fields = new List<WireField>();
        var position = 0;
        while (position < message.Length)
        {
            var key = ReadVarint(message.Span, ref position);
            fields.Add(ReadField(message, (int)(key >> 3), (int)(key & 7), ref position));
        }

        return fields;
    }

    /// <summary>Joins fields into a message.</summary>
    public static byte[] Write(IEnumerable<WireField> fields)
    {
        using var output = new MemoryStream();
        Span<byte> buffer = stackalloc byte[8];
        foreach (var field in fields)
        {
            WriteVarint(output, ((ulong)field.Number << 3) | (uint)field.Type);
            switch (field.Type)
            {
                case 0:
                    WriteVarint(output, field.Scalar);
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt64LittleEndian(buffer, field.Scalar);
                    output.Write(buffer);
                    break;
                case 5:
                    BinaryPrimitives.WriteUInt32LittleEndian(buffer, (uint)field.Scalar);
                    output.Write(buffer[..4]);
                    break;
                default:
                    WriteVarint(output, (ulong)field.Bytes.Length);
                    output.Write(field.Bytes.Span);
                    break;
            }
        }

        return output.ToArray();
    }

    /// <summary>Reads whole numbers written one after the other (a packed repeated field).</summary>
    public static List<long> ReadPacked(ReadOnlySpan<byte> bytes)
    {
        var values = new List<long>();
        for (var position = 0; position < bytes.Length;) values.Add((long)ReadVarint(bytes, ref position));
        return values;
    }

    private static WireField ReadField(ReadOnlyMemory<byte> message, int number, int type, ref int position)
    {
        var rest = message.Span[position..];
        switch (type)
        {
            case 0:
                return new(number, type, ReadVarint(message.Span, ref position), default);
            case 1 when rest.Length >= 8:
                position += 8;
                return new(number, type, BinaryPrimitives.ReadUInt64LittleEndian(rest), default);
            case 5 when rest.Length >= 4:
                position += 4;
                return new(number, type, BinaryPrimitives.ReadUInt32LittleEndian(rest), default);
            case 2:
                var length = ReadVarint(message.Span, ref position);
                if (length > (ulong)(message.Length - position)) break;
                var start = position;
                position += (int)length;
                return new(number, type, 0, message.Slice(start, (int)length));
        }

        throw new InvalidDataException($"Not a protobuf message: field {number} of wire type {type} at byte {position}.");
    }

    private static ulong ReadVarint(ReadOnlySpan<byte> bytes, ref int position)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64 && position < bytes.Length; shift += 7)
        {
            var b = bytes[position++];
            value |= (ulong)(b & 0x7f) << shift;
            if (b < 0x80) return value;
        }

        throw new InvalidDataException($"Not a protobuf message: a number breaks off at byte {position}.");
    }

    private static void WriteVarint(MemoryStream output, ulong value)
    {
        for (; value > 0x7f; value >>= 7) output.WriteByte((byte)(value | 0x80));
        output.WriteByte((byte)value);
    }
}
