using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Checks;
using FlareScope.Datasets.Formats;
using Spectre.Console;

namespace FlareScope.Cli.Curating;

/// <summary>Shows what a check found: a line for each finding, then a table.</summary>
internal static class CheckReport
{
    /// <summary>Lines of each code without <c>--all</c>.</summary>
    internal const int MostLines = 20;

    /// <summary>The result without some codes.</summary>
    internal static CheckResult Without(CheckResult result, string? codes)
    {
        var ignored = (codes ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new CheckResult(result.Dataset, result.Form, result.Pictures, result.Objects, [.. result.Findings.Where(f => !ignored.Contains(f.Code, StringComparer.Ordinal))]);
    }

    /// <summary>Writes the result.</summary>
    /// <returns>Exit code: 1 when a finding matters.</returns>
    internal static int Show(CheckResult result, bool all, bool json)
    {
        if (json)
            Json.Write(result);
        else
            Print(result, all);
        return result.Clean ? ExitCode.Done : ExitCode.SomethingFailed;
    }

    private static void Print(CheckResult result, bool all)
    {
        var groups = result.Findings.GroupBy(f => f.Code).OrderByDescending(g => g.Any(f => f.Matters)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var group in groups)
        {
            var shown = all ? int.MaxValue : MostLines;
            foreach (var finding in group.Take(shown))
                Console.Out.WriteLine(finding.ToString());
            if (group.Count() > shown)
                Console.Out.WriteLine($"{group.Key}: and {group.Count() - shown} more; --all or --json shows them.");
        }

        if (groups.Count > 0)
            AnsiConsole.Write(Summary(groups));
        var verdict = result.Clean ? "nothing that matters" : $"{result.Findings.Count(f => f.Matters)} findings that matter";
        AnsiConsole.MarkupLineInterpolated($"{result.Pictures} pictures, {result.Objects} boxes: [bold]{verdict}[/]");
    }

    private static Table Summary(List<IGrouping<string, DatasetFault>> groups)
    {
        var table = Tables.New("code", "findings", "matter", "first");
        foreach (var group in groups)
        {
            table.AddRow(
                group.Key, $"{group.Count()}", $"{group.Count(f => f.Matters)}", group.First().File.EscapeMarkup());
        }

        return table;
    }
}
