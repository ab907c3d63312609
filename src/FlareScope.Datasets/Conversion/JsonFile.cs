using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlareScope.Datasets.Conversion;

/// <summary>Writes JSON as a stream: a large data set never stands in memory as text.</summary>
internal static class JsonFile
{
    internal static void Write(string path, Action<Utf8JsonWriter> write)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        write(json);
    }
}
