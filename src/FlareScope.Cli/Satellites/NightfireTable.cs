using FlareScope.Cli.Terminal;
using FlareScope.Satellite.Nightfire;
using Spectre.Console;

namespace FlareScope.Cli.Satellites;

/// <summary>A Nightfire analysis for people; fits 100 columns.</summary>
internal static class NightfireTable
{
    private const int MaxSites = 25;

    public static void Show(NightfireDocument document, string? notice)
    {
        var reference = document.Totals.GasFlow?.Reference;
        var table = Figures.Table("site", "lat, lon", "passes", "T, K", "MW", "gas, 1000 m3/day", "CO2, t/d", "duty");
        foreach (var site in document.Sites.Take(MaxSites))
        {
            table.AddRow(
                Figures.Name(site.Name, 16),
                FormattableString.Invariant($"{site.Lat:0.00}, {site.Lon:0.00}"),
                FormattableString.Invariant($"{site.Passes}"),
                Figures.Kelvin(site.TemperatureK),
                Figures.Short(site.RadiantHeatMW),
                Figures.Band(site.GasFlow),
                Figures.Short(site.Estimate?.Co2?.P50),
                Figures.Percent(site.DutyCycle));
        }

        AnsiConsole.Write(table);
        if (document.Sites.Count > MaxSites)
            AnsiConsole.MarkupLineInterpolated($"[grey]and {document.Sites.Count - MaxSites} smaller sites; all of them with --json[/]");
        ShowPeriods(document.Sites);
        var totals = document.Totals;
        AnsiConsole.MarkupLineInterpolated($"{totals.Rows:N0} rows: {totals.Detections.Flare:N0} flare, {totals.Detections.Cool:N0} cool, {totals.Detections.NoFit:N0} without a fit; {totals.Sites:N0} sites");
        AnsiConsole.MarkupLineInterpolated($"together [bold]{Figures.Band(totals.GasFlow)} thousand m3/day[/] at {reference ?? "-"}, {Figures.Short(totals.AnnualisedBcm)} BCM/yr (90 % intervals)");
        AnsiConsole.MarkupLineInterpolated($"[grey]calibration {document.Calibration}: {document.CalibrationDetails.Formula}[/]");
        if (document.Explanation is { } steps)
            ExplanationView.Write("How the number is made", steps);
        if (notice is not null)
            AnsiConsole.MarkupLineInterpolated($"[grey]{notice}[/]");
        foreach (var warning in document.Warnings.Concat(document.Sites.SelectMany(s => s.Warnings)).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static void ShowPeriods(IReadOnlyList<NightfireSite> sites)
    {
        var rates = sites.Take(MaxSites).SelectMany(s => s.Annual.Where(a => a.Looks is not null).Select(a => (s.Name, Rate: a))).ToList();
        if (rates.Count == 0)
            return;
        var table = Figures.Table("site", "year", "clear", "coverage", "duty", "gas, million m3", "CO2, t", "why none");
        foreach (var (name, rate) in rates)
        {
            table.AddRow(
                Figures.Name(name, 16),
                rate.Period,
                FormattableString.Invariant($"{rate.Looks!.Clear}"),
                Figures.Percent(rate.Looks.Coverage),
                Figures.Percent(rate.DutyCycle),
                Figures.Band(rate.Volume),
                Figures.Short(rate.Co2?.P50),
                rate.Volume is null ? Figures.Name(string.Join(" ", rate.Warnings), 26) : "");
        }

        AnsiConsole.Write(table);
    }
}
