using System.CommandLine;
using FlareScope.Charts.Totals;
using FlareScope.Cli.Terminal;
using FlareScope.Cli.Totalling;
using FlareScope.Core;
using FlareScope.Core.Emissions;
using FlareScope.Core.Totals;

namespace FlareScope.Cli.Verbs;

/// <summary><c>total SOURCE…</c>: what <c>analyze</c> wrote over a month, added up to the month's gas and emissions.</summary>
internal static class TotalVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var sources = new Argument<string[]>("sources") { Description = "JSON and JSON Lines that 'analyze' wrote for one site, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var from = Time("--from", "Start (2026-11-01; UTC unless it says otherwise), inclusive; the day of the first look when not given.");
        var to = Time("--to", "End (2026-12-01), exclusive; the end of the day of the last look when not given.");
        var gap = new Option<double>("--max-gap") { Description = "Longest time between two looks that they cover, hours.", DefaultValueFactory = _ => TotalOptions.Default.MaxGap.TotalHours };
        var fill = new Option<bool>("--fill-gaps") { Description = "Fill the time that nobody saw with the mean of the rest, and widen the interval." };
        var unlit = new Option<string>("--unlit") { Description = "A look without a flare is zero (nothing burnt) or missed (a flame that the detector did not find, as large as between its neighbours); the other reading is shown beside.", DefaultValueFactory = _ => "zero" };
        var times = new Option<string?>("--times") { Description = "CSV name,timeUtc for pictures that do not tell when they were taken, and for videos when they began." };
        var gas = new Option<string?>("--gas") { Description = $"Show the median volume by the named emission methods too, for this gas. {GasArgument.Help}" };
        var method = new Option<string>("--method") { Description = "These methods, as 'emissions' takes them.", DefaultValueFactory = _ => EmissionsRequest.AllMethods };
        var draws = new Option<int>("--draws") { Description = "Monte Carlo draws.", DefaultValueFactory = _ => TotalOptions.Default.Draws };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => TotalOptions.Default.Seed };
        var plot = new Option<string?>("--plot") { Description = "Write a page with the days here, as PNG." };
        var language = LanguageOption.Create("Language of the page.");
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        unlit.AcceptOnlyFromAmong("zero", "missed");
        var verb = new Command("total", "Adds up a period: gas and emissions of many pictures or windows, gaps left open, shared errors kept.")
        {
            sources, from, to, gap, fill, unlit, times, gas, method, draws, seed, plot, language, json,
        };
        verb.SetAction(call =>
        {
            var document = TotalRun.Execute(new(
                call.GetValue(sources)!,
                call.GetValue(from),
                call.GetValue(to),
                Options(call.GetValue(gap), call.GetValue(fill), call.GetValue(draws), call.GetValue(seed)),
                call.GetValue(unlit) == "zero" ? UnlitReading.Zero : UnlitReading.Missed,
                call.GetValue(times),
                call.GetValue(gas) is { } named ? GasArgument.Parse(named) : null,
                call.GetValue(method)!));
            if (call.GetValue(plot) is { } page)
                File.WriteAllBytes(page, TotalChart.Png(document, call.ChartLanguage(language)));
            if (call.GetValue(json))
                Json.Write(document);
            else
                TotalTable.Show(document);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Option<DateTimeOffset?> Time(string name, string help) => new(name)
    {
        Description = help,
        CustomParser = told =>
        {
            if (UtcTime.TryParse(told.Tokens[0].Value, out var time))
                return time;
            told.AddError($"{name} is '{told.Tokens[0].Value}'; give a time such as 2026-11-01 or 2026-11-01T12:00:00Z.");
            return null;
        },
    };

    private static TotalOptions Options(double gapHours, bool fill, int draws, ulong seed)
    {
        if (gapHours is not (> 0 and <= 24 * 366))
            throw new UserInputException("total-bad-gap", $"The longest gap is {gapHours} hours; give more than 0 and at most {24 * 366}.");
        if (draws is not (>= 100 and <= 1_000_000))
            throw new UserInputException("total-bad-draws", $"The number of draws is {draws}; give 100 to 1000000.");
        return new() { MaxGap = TimeSpan.FromHours(gapHours), FillGaps = fill, Draws = draws, Seed = seed };
    }
}
