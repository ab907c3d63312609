using FlareScope.Core.Explanations;
using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>Writes the chain behind a number for people.</summary>
internal static class ExplanationText
{
    /// <summary>Writes a title and every link: quantity, formula, numbers, result, source.</summary>
    public static void Write(string title, IReadOnlyList<ExplanationStep> steps)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{title}[/]");
        foreach (var step in steps)
        {
            AnsiConsole.MarkupLineInterpolated($"  {step.Quantity} = [bold]{step.Result}[/]");
            AnsiConsole.MarkupLineInterpolated($"    {step.Formula}");
            if (step.Values.Length > 0)
                AnsiConsole.MarkupLineInterpolated($"    {step.Values}");
            AnsiConsole.MarkupLineInterpolated($"    [grey]{step.Source}[/]");
        }
    }
}
