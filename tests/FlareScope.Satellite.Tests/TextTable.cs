using System.IO.Compression;
using System.Text;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Tests;

/// <summary>Tables made of text, as a stream or a file of their own.</summary>
internal static class TextTable
{
    internal static CsvTable Of(string text, string name = "table.csv") => Of(Encoding.UTF8.GetBytes(text), name);

    internal static CsvTable Of(byte[] bytes, string name = "table.csv") => CsvTable.Read(new MemoryStream(bytes), name);

    internal static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    /// <summary>Writes a file, hands its path over and deletes it.</summary>
    internal static void WithFile(string text, Action<string> use, string name = "table.csv")
    {
        var folder = Directory.CreateTempSubdirectory("flarescope-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllText(path, text);
            use(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
