using FlareScope.Core.Explanations;
using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>Prints a chain of explanation steps, numbered, one block a step.</summary>
public static class ExplanationView
{
    /// <summary>Writes the steps to standard output.</summary>
    /// <param name="steps">The chain, in order.</param>
    public static void Write(IReadOnlyList<ExplanationStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var grid = new Grid().AddColumn(new GridColumn().Width(10).NoWrap().PadLeft(3)).AddColumn();
            AnsiConsole.MarkupLineInterpolated($"[bold]{i + 1,2}. {step.Quantity}[/]");
            Line(grid, "formula", step.Formula);
            Line(grid, "with", step.Values);
            Line(grid, "result", step.Result);
            Line(grid, "source", step.Source);
            AnsiConsole.Write(grid);
        }
    }

    private static void Line(Grid grid, string name, string text)
    {
        if (text.Length > 0)
            grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(text));
    }
}
