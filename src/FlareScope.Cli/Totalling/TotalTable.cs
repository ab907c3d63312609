using System.Globalization;
using FlareScope.Cli.Emitting;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Analysis;
using FlareScope.Core.Totals;
using Spectre.Console;

namespace FlareScope.Cli.Totalling;

/// <summary>What a person reads after <c>total</c>: the days, the totals, what they lack.</summary>
internal static class TotalTable
{
    private const int BarWidth = 24;

    /// <summary>Writes everything.</summary>
    public static void Show(TotalDocument document)
    {
        var (total, looks) = (document.Total, document.Looks);
        AnsiConsole.Write(Days(total.Days));
        AnsiConsole.MarkupLineInterpolated($"period          {Time(total.Gas.From)} .. {Time(total.Gas.To)} UTC, {Percent(total.Gas.CoveredShare)} of it covered, longest gap {Span(total.Gas.LongestGapDays)}");
        AnsiConsole.MarkupLineInterpolated($"looks           {looks.Measured} with a flow, {looks.Unlit} without a flare ({(document.Inputs.Unlit == UnlitReading.Zero ? "counted as 0" : "counted as missed flames")}), {looks.Unknown} unknown, {looks.OutsidePeriod} outside the period, {looks.WithoutTime} without a time");
        Line("gas", total.Gas);
        if (total.OtherGas is { } other)
            Line(document.Inputs.Unlit == UnlitReading.Zero ? "  or up to" : "  or down to", other);
        Line("CO2", total.Co2);
        Line("CH4", total.Ch4);
        Line("black carbon", total.BlackCarbon);
        if (total.OtherGas is not null)
            AnsiConsole.MarkupLine("[grey]looks without a flare are read both ways, as nothing burnt and as a flame that was missed: the truth lies between[/]");
        foreach (var warning in document.Warnings)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
        if (document.Emissions is not { } emissions)
            return;
        AnsiConsole.MarkupLine("[bold]the median volume by named methods[/]");
        EmissionsReport.ShowMethods(emissions);
    }

    private static Table Days(IReadOnlyList<PeriodTotal> days)
    {
        var largest = days.Max(d => d.Amount?.P50) ?? 0;
        var table = Tables.New("day", "gas, thousand m3", "90 %", "covered", "");
        foreach (var day in days)
            table.AddRow(
                day.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                day.Amount is { } gas ? Number(gas.P50) : "unknown",
                day.Amount is { } band ? $"{Number(band.P05)} .. {Number(band.P95)}" : "",
                Percent(day.CoveredShare),
                Bar(day.Amount, largest));
        return table;
    }

    private static string Bar(QuantityBand? amount, double largest) =>
        amount is null || !(largest > 0) ? "" : new string('█', (int)Math.Round(BarWidth * amount.P50 / largest));

    private static void Line(string name, PeriodTotal total) => AnsiConsole.MarkupLineInterpolated(
        $"{name,-15} {(total.Amount is { } a ? $"{Number(a.P50)} {a.Unit}  ({Number(a.P05)} .. {Number(a.P95)}, 90 %){(a.Reference is null ? "" : ", " + a.Reference)}" : "unknown")}");

    private static string Number(double value) => value.ToString(value >= 100 ? "0" : "G3", CultureInfo.InvariantCulture);

    private static string Span(double days) => days switch
    {
        >= 1 => $"{Number(days)} days",
        >= 1.0 / 24 => $"{Number(days * 24)} h",
        _ => $"{Number(days * 24 * 60)} min",
    };

    private static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
