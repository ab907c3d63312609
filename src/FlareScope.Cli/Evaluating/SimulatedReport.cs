using System.Globalization;
using FlareScope.Datasets.Simulated;
using Spectre.Console;

namespace FlareScope.Cli.Evaluating;

/// <summary>Shows how simulated flares were measured.</summary>
public static class SimulatedReport
{
    /// <summary>Writes a table for sizes, one for flows and one for plumes.</summary>
    public static void Print(SimulatedEvaluation evaluation)
    {
        var rows = Rows(evaluation).ToList();
        Write(rows, ["scenes", "flares", "found", "length bias, %", "area bias, %"], s =>
            [Count(s.Flares), Figure(s.Found, "0.00", false), Percent(s.Length.Bias), Percent(s.Area.Bias)]);
        Write(rows, ["scenes", "flow in P05-P95", "estimated / true", "P90 length", "P90 area", "false"], s =>
        [
            Figure(s.FlowInside, "0.00"), Figure(s.FlowRatio, "0.00"), Percent(s.Length.P90Error, false),
            Percent(s.Area.P90Error, false), s.FalseFlames.ToString("0.00", CultureInfo.InvariantCulture),
        ]);
        Write(rows, ["scenes", "told apart", "these right", "opacity given", "bias, points", "error, points"], s =>
        [
            Figure(s.Smoke.Decided, "0.00", false), Figure(s.Smoke.Correct, "0.00"), Figure(s.Smoke.OpacityGiven, "0.00", false),
            Figure(s.Smoke.OpacityBias, "+0.0;-0.0"), Figure(s.Smoke.OpacityError, "0.0"),
        ]);
        foreach (var (truth, found) in evaluation.All.Smoke.Table)
            AnsiConsole.MarkupLineInterpolated($"plume {truth}: {string.Join(", ", found.Select(f => $"{f.Key} {f.Value}"))}");
        AnsiConsole.MarkupLineInterpolated($"{evaluation.All.Pictures} pictures, boxes {evaluation.Boxes}, camera {evaluation.Camera}.");
        AnsiConsole.MarkupLine("Intervals 95 %, bootstrap over pictures. Sizes against the frame's own mask; false = flames per picture where none is.");
    }

    private static void Write(
        IReadOnlyList<(string Name, SimulatedScores Scores)> rows, string[] columns, Func<SimulatedScores, string[]> cells)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(columns);
        foreach (var (name, scores) in rows)
            table.AddRow([name, .. cells(scores)]);
        AnsiConsole.Write(table);
    }

    private static IEnumerable<(string Name, SimulatedScores Scores)> Rows(SimulatedEvaluation evaluation) =>
    [
        ("all", evaluation.All),
        .. evaluation.ByLight.Select(g => (g.Key, g.Value)),
        .. evaluation.ByWeather.Select(g => (g.Key, g.Value)),
        .. evaluation.BySize.Select(g => (g.Key[3..], g.Value)),
    ];

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Estimated figure, bool withInterval = true)
    {
        const string Form = "+0.0;-0.0;0.0";
        return Text(figure, value => (100 * value).ToString(withInterval ? Form : "0.0", CultureInfo.InvariantCulture), withInterval);
    }

    private static string Figure(Estimated figure, string form, bool withInterval = true) =>
        Text(figure, value => value.ToString(form, CultureInfo.InvariantCulture), withInterval);

    private static string Text(Estimated figure, Func<double, string> form, bool withInterval) => (figure.Value, figure.Interval) switch
    {
        (null, _) => "-",
        ({ } value, { } ends) when withInterval => $"{form(value)} ({form(ends.Low)}..{form(ends.High)})",
        ({ } value, _) => form(value),
    };
}
