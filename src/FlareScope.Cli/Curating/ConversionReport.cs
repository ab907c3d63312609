using FlareScope.Datasets.Conversion;
using Spectre.Console;

namespace FlareScope.Cli.Curating;

/// <summary>Shows what a conversion wrote.</summary>
internal static class ConversionReport
{
    /// <summary>Writes the result and names what was left out.</summary>
    /// <returns>Exit code: 1 when something was left out.</returns>
    internal static int Show(ConversionResult result, bool json) => Outcome.Show(result, result.Failures, json, Print);

    private static void Print(ConversionResult result)
    {
        foreach (var note in result.Notes)
            AnsiConsole.MarkupLineInterpolated($"[grey]{note}[/]");
        var classes = string.Join(", ", result.Classes.Select((c, i) => $"{i} {c.Key} {c.Value}"));
        AnsiConsole.MarkupLineInterpolated($"[bold]{result.Pictures}[/] pictures ({result.Negatives} negative) into {result.Folder}: {string.Join(", ", result.Files)}");
        AnsiConsole.MarkupLineInterpolated($"boxes: {classes}; {result.Outlines} with an outline, {result.Scored} with a score");
    }
}
