using FlareScope.Core.Explanations;
using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>Prints the chain behind a number, numbered, one block a step.</summary>
internal static class ExplanationView
{
    /// <summary>Writes a title and every link: quantity, formula, numbers, result, source.</summary>
    public static void Write(string title, IReadOnlyList<ExplanationStep> steps)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold underline]{title}[/]");
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
