using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FlareScope.Training.Checkpoints;

/// <summary>
/// The safetensors file format (Hugging Face, public specification): eight bytes of header length, a JSON header, then
/// the tensors' bytes. Single precision only; free text goes into <c>__metadata__</c>.
/// </summary>
internal static class Safetensors
{
    private const string MetadataKey = "__metadata__";

    /// <summary>Writes a file in one piece: under another name first, then renamed, so that a crash leaves the old one.</summary>
    public static void Write(
        string path, IReadOnlyList<NamedTensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        var header = new Dictionary<string, object> { [MetadataKey] = metadata };
        long offset = 0;
        foreach (var tensor in tensors)
        {
            long end = offset + (long)tensor.Values.Length * sizeof(float);
            header[tensor.Name] = new Dictionary<string, object>
            {
                ["dtype"] = "F32",
                ["shape"] = tensor.Shape,
                ["data_offsets"] = new[] { offset, end },
            };
            offset = end;
        }

        var partial = path + ".part";
        using (var file = File.Create(partial))
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(header);
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)json.Length);
            file.Write(length);
            file.Write(json);
            foreach (var tensor in tensors) file.Write(MemoryMarshal.AsBytes<float>(tensor.Values));
            file.Flush(flushToDisk: true);
        }

        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">Not a safetensors file, or cut short.</exception>
    public static (IReadOnlyList<NamedTensor> Tensors, IReadOnlyDictionary<string, string> Metadata) Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            var headerLength = (int)BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            using var header = JsonDocument.Parse(bytes.AsMemory(8, headerLength));
            var data = bytes.AsMemory(8 + headerLength);
            var metadata = new Dictionary<string, string>();
            var tensors = new List<NamedTensor>();
            foreach (var entry in header.RootElement.EnumerateObject())
            {
                if (entry.NameEquals(MetadataKey))
                    foreach (var item in entry.Value.EnumerateObject()) metadata[item.Name] = item.Value.GetString() ?? "";
                else
                    tensors.Add(ReadTensor(entry, data));
            }

            return (tensors, metadata);
        }
        catch (Exception e) when (e is ArgumentException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{path}: not a safetensors file, or cut short.", e);
        }
    }

    private static NamedTensor ReadTensor(JsonProperty entry, ReadOnlyMemory<byte> data)
    {
        if (entry.Value.GetProperty("dtype").GetString() != "F32")
            throw new InvalidDataException($"Tensor '{entry.Name}' is not single precision.");
        var offsets = entry.Value.GetProperty("data_offsets");
        var start = offsets[0].GetInt32();
        var slice = data.Slice(start, offsets[1].GetInt32() - start);
        return new NamedTensor(
            entry.Name,
            [.. entry.Value.GetProperty("shape").EnumerateArray().Select(axis => axis.GetInt64())],
            MemoryMarshal.Cast<byte, float>(slice.Span).ToArray());
    }
}
