using System.Globalization;
using FlareScope.Datasets.Simulated;
using Spectre.Console;

namespace FlareScope.Cli.Evaluating;

/// <summary>Shows how simulated flares were measured.</summary>
public static class SimulatedReport
{
    /// <summary>Writes one table for the flames and one for the plumes.</summary>
    public static void Print(SimulatedEvaluation evaluation)
    {
        var rows = Rows(evaluation).ToList();
        var flames = new Table().Border(TableBorder.Rounded).AddColumns(
            "scenes", "flares", "found", "false/picture", "length bias", "median", "P90 error", "area bias", "median", "P90 error", "flow in P05-P95", "flow ratio");
        foreach (var (name, s) in rows)
        {
            flames.AddRow(
                name, Count(s.Flares), Share(s.Found), s.FalseFlames.ToString("0.00", CultureInfo.InvariantCulture),
                Signed(s.Length.Bias), Signed(s.Length.MedianBias, false), Percent(s.Length.P90Error),
                Signed(s.Area.Bias), Signed(s.Area.MedianBias, false), Percent(s.Area.P90Error),
                Share(s.FlowInside), Number(s.FlowRatio, "0.00"));
        }

        AnsiConsole.Write(flames);
        var plumes = new Table().Border(TableBorder.Rounded).AddColumns(
            "scenes", "told apart", "of these right", "opacity given", "opacity bias, points", "opacity error, points");
        foreach (var (name, s) in rows)
        {
            plumes.AddRow(
                name, Share(s.Smoke.Decided), Share(s.Smoke.Correct), Share(s.Smoke.OpacityGiven),
                Number(s.Smoke.OpacityBias, "+0.0;-0.0"), Number(s.Smoke.OpacityError, "0.0"));
        }

        AnsiConsole.Write(plumes);
        foreach (var (truth, found) in evaluation.All.Smoke.Table)
            AnsiConsole.MarkupLineInterpolated($"plume {truth}: {string.Join(", ", found.Select(f => $"{f.Key} {f.Value}"))}");
        AnsiConsole.MarkupLineInterpolated(
            $"boxes {evaluation.Boxes}, camera {evaluation.Camera}; intervals 95 %, bootstrap over pictures; sizes against the frame's own mask");
    }

    private static IEnumerable<(string Name, SimulatedScores Scores)> Rows(SimulatedEvaluation evaluation) =>
    [
        ("all", evaluation.All),
        .. evaluation.ByLight.Select(g => (g.Key, g.Value)),
        .. evaluation.ByWeather.Select(g => (g.Key, g.Value)),
        .. evaluation.ByLightAndWeather.Select(g => (g.Key, g.Value)),
    ];

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(Estimated figure) => Number(figure, "0.00");

    private static string Percent(Estimated figure) => figure.Value is { } value ? value.ToString("0.0 %", CultureInfo.InvariantCulture) : "-";

    private static string Signed(Estimated figure, bool withInterval = true)
    {
        const string Form = "+0.0;-0.0";
        if (figure.Value is not { } value)
            return "-";
        var text = (100 * value).ToString(Form, CultureInfo.InvariantCulture) + " %";
        return withInterval && figure.Interval is { } ends
            ? string.Create(CultureInfo.InvariantCulture, $"{text} ({(100 * ends.Low).ToString(Form, CultureInfo.InvariantCulture)}..{(100 * ends.High).ToString(Form, CultureInfo.InvariantCulture)})")
            : text;
    }

    private static string Number(Estimated figure, string form)
    {
        if (figure.Value is not { } value)
            return "-";
        var text = value.ToString(form, CultureInfo.InvariantCulture);
        return figure.Interval is { } ends
            ? $"{text} ({ends.Low.ToString(form, CultureInfo.InvariantCulture)}..{ends.High.ToString(form, CultureInfo.InvariantCulture)})"
            : text;
    }
}
