using System.Globalization;
using FlareScope.Core;

namespace FlareScope.PeerBench;

/// <summary>One call.</summary>
/// <param name="Source">A picture or a folder of them.</param>
/// <param name="Ours">ONNX file of this project's layout; null for the shipped one.</param>
/// <param name="Side">Side of its input, px.</param>
/// <param name="Peers">ONNX files of 80 classes.</param>
/// <param name="OpenCv">Whether OpenCV runs this project's model too.</param>
/// <param name="Repeat">Timed rounds.</param>
internal sealed record PeerOptions(string Source, string? Ours, int Side, IReadOnlyList<string> Peers, bool OpenCv, int Repeat)
{
    /// <summary>Rounds before any is timed.</summary>
    internal const int WarmUp = 2;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="UserInputException"><c>bench-usage</c>.</exception>
    internal static PeerOptions Parse(string[] words)
    {
        if (words.Length == 0)
            throw new UserInputException("bench-usage", "SOURCE [--ours FILE] [--imgsz PX] [--peer FILE]... [--opencv] [--repeat N]");
        var options = new PeerOptions(words[0], null, 640, [], false, 10);
        for (var i = 1; i < words.Length; i++)
        {
            options = words[i] switch
            {
                "--opencv" => options with { OpenCv = true },
                "--ours" => options with { Ours = Next(words, ref i) },
                "--peer" => options with { Peers = [.. options.Peers, Next(words, ref i)] },
                "--imgsz" => options with { Side = int.Parse(Next(words, ref i), CultureInfo.InvariantCulture) },
                "--repeat" => options with { Repeat = int.Parse(Next(words, ref i), CultureInfo.InvariantCulture) },
                _ => throw new UserInputException("bench-usage", $"{words[i]} is no option."),
            };
        }

        return options;
    }

    /// <summary>The pictures.</summary>
    /// <exception cref="UserInputException"><c>bench-source</c>: there is none.</exception>
    internal IReadOnlyList<byte[]> Pictures()
    {
        var files = Directory.Exists(Source) ? Directory.GetFiles(Source, "*.jpg").Order(StringComparer.Ordinal) : File.Exists(Source) ? [Source] : Enumerable.Empty<string>();
        byte[][] pictures = [.. files.Select(File.ReadAllBytes)];
        return pictures.Length > 0 ? pictures : throw new UserInputException("bench-source", $"{Source}: no JPEG here.");
    }

    private static string Next(string[] words, ref int i) =>
        ++i < words.Length ? words[i] : throw new UserInputException("bench-usage", $"{words[i - 1]} has no value.");
}
