using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Splits;
using Spectre.Console;

namespace FlareScope.Cli.Curating;

/// <summary>Shows the split that was reached.</summary>
internal static class SplitReport
{
    /// <summary>Writes the plan and names each picture that is in no list.</summary>
    /// <returns>Exit code: 1 when something was left out.</returns>
    internal static int Show(SplitPlan plan, bool json) => Outcome.Show(plan, plan.Failures, json, Print);

    private static void Print(SplitPlan plan)
    {
        var table = Tables.New(["", "", .. plan.Splits, "shares reached"]);
        foreach (var row in plan.Rows)
        {
            var sum = row.Counts.Sum();
            table.AddRow([
                row.What, row.Name.EscapeMarkup(), .. row.Counts.Select(n => $"{n}"),
                sum == 0 ? "-" : string.Join(" / ", row.Counts.Select(n => $"{100.0 * n / sum:0.0} %")),
            ]);
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated(
            $"asked {string.Join(" / ", plan.Asked.Select(a => $"{100 * a:0.#} %"))}; {plan.Groups} groups, the largest of {plan.LargestGroup} pictures; seed {plan.Seed}");
    }
}
