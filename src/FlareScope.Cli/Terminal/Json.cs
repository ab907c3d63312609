using System.Text.Json;
using FlareScope.Core.Analysis;

namespace FlareScope.Cli.Terminal;

/// <summary>Writes results to standard output as JSON, and nothing else there.</summary>
public static class Json
{
    /// <summary>Writes one value, indented, with a closing newline.</summary>
    public static void Write<T>(T value) => Console.Out.WriteLine(Text(value));

    /// <summary>The same as text, for a file.</summary>
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, AnalysisJson.Indented);
}
