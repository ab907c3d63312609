using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Uncertainty;
using Spectre.Console;

namespace FlareScope.Cli.Emitting;

/// <summary>The tables of <c>flarescope emissions</c> for people.</summary>
internal static class EmissionsReport
{
    private const double SmallestShown = 5e-4; // a factor that one decimal of a percent shows as 0.0 explains nothing

    /// <summary>Writes every part that the result has.</summary>
    public static void Show(EmissionsDocument result)
    {
        Methods(result);
        if (result.Methods.Any(m => m.Id == CarbonBalanceMethod.MethodId))
        {
            BlackCarbon(result);
            Scenarios(result);
        }

        if (result.Bands is { } bands)
            Bands(bands);
        if (result.Source is { } source)
            Source(source);
        Notes(result);
        foreach (var method in result.Methods.Where(m => m.Explanation is not null))
            ExplanationView.Write($"{method.Id}, {method.Variant}", method.Explanation!);
    }

    /// <summary>Writes the methods side by side with their sources, for a quantity whose smoke and efficiency are told elsewhere.</summary>
    public static void ShowMethods(EmissionsDocument result)
    {
        Methods(result);
        Notes(result);
    }

    private static void Notes(EmissionsDocument result)
    {
        foreach (var (id, text) in result.Methods.Select(m => (m.Id, m.Source)).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[grey]{id}: {text}[/]");
        foreach (var note in result.Methods.SelectMany(m => m.Notes).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[grey]{note}[/]");
        foreach (var warning in result.Warnings)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static void Methods(EmissionsDocument result)
    {
        var table = Tables.New("method", "variant", "CO2, t", "CH4, t", "CO2e, t", "soot, kg", "C left", "against the carbon balance");
        foreach (var line in result.Methods)
            table.AddRow(
                line.Id, line.Variant.EscapeMarkup(), Number(line.Co2T), Number(line.Ch4T), Number(line.Co2eT), Number(line.BlackCarbonKg),
                Share(line.CarbonUnaccounted), Differences(line.Difference).EscapeMarkup());
        AnsiConsole.Write(table);
        foreach (var line in result.Methods.Where(m => m.Pollutants?.Count > 1))
            AnsiConsole.MarkupLineInterpolated($"{line.Id}, {line.Variant}, kg: {string.Join(", ", line.Pollutants!.Select(p => $"{p.Key} {Number(p.Value)}"))}");
    }

    /// <summary>The reasons alone; the numbers behind them stand in the chain of <c>--explain</c> and in the JSON.</summary>
    private static string Differences(MethodDifference? difference)
    {
        if (difference is null)
            return "";
        return string.Join('\n', new[] { Line("CO2", difference.Co2Ratio, difference.Co2Factors), Line("CH4", difference.Ch4Ratio, difference.Ch4Factors) }.OfType<string>());

        static string? Line(string of, double? ratio, IReadOnlyList<DifferenceFactor> factors) => ratio is not { } r
            ? null
            : $"{of} {Change(r)}{Reasons([.. factors.Where(Visible)])}";

        static string Reasons(DifferenceFactor[] factors) => factors switch
        {
            [] => "",
            [var only] => $": {Name(only)}",
            _ => ": " + string.Join(", ", factors.Select(f => $"{Name(f)} {Change(f.Factor)}")),
        };

        static string Name(DifferenceFactor factor) => factor.Text.Split(':')[0];

        static bool Visible(DifferenceFactor factor) => Math.Abs(factor.Factor - 1) >= SmallestShown;
    }

    private static void BlackCarbon(EmissionsDocument result)
    {
        var table = Tables.New("black carbon", "kg", "P05", "P50", "P95", "note");
        foreach (var route in result.BlackCarbon)
            table.AddRow(
                route.Recommended ? $"[bold]{route.Id.EscapeMarkup()}[/]" : route.Id.EscapeMarkup(), Number(route.Kg), Number(route.Interval?.P05), Number(route.Interval?.P50),
                Number(route.Interval?.P95), route.Note.EscapeMarkup());
        AnsiConsole.Write(table);
    }

    private static void Scenarios(EmissionsDocument result)
    {
        var table = Tables.New("efficiency", "share", "CO2, t", "CH4, t", "CO2e, t", "note");
        foreach (var scenario in result.Scenarios)
            table.AddRow(
                scenario.Name, Number(scenario.Efficiency), Number(scenario.Co2T), Number(scenario.Ch4T), Number(scenario.Co2eT),
                $"{scenario.Source}{(scenario.Note is null ? "" : "; " + scenario.Note)}".EscapeMarkup());
        AnsiConsole.Write(table);
    }

    private static void Bands(EmissionBands bands)
    {
        var table = Tables.New($"90 %, {bands.Knowledge}", "P05", "P50", "P95", "unit");
        foreach (var (name, band) in new[] { ("gas", bands.Gas), ("CO2", bands.Co2), ("CH4", bands.Ch4), ("black carbon", bands.BlackCarbon) })
            table.AddRow(name, Number(band.P05), Number(band.P50), Number(band.P95), $"{band.Unit} {band.Reference}".TrimEnd());
        AnsiConsole.Write(table);
    }

    private static void Source(FlareSource source)
    {
        var table = Tables.New("pollutant", "g/s", "t over the hours given");
        foreach (var (name, rate) in source.GramsPerSecond)
            table.AddRow(name, Number(rate), Number(source.Tonnes?[name]));
        AnsiConsole.MarkupLineInterpolated(
            $"{source.Source}: {Number(source.VelocityMS)} m/s at the tip, soot-free from {Number(source.Flow.SootlessVelocityMS)} m/s");
        AnsiConsole.MarkupLineInterpolated(
            $"W_v {Number(source.Flow.VolumeFlowM3S)} m3/s, W_g {Number(source.Flow.MassFlowKgH)} kg/h, Q_H {Number(source.LowerHeatKcalPerM3)} kcal/m3, height of the source {Number(source.SourceHeightM)} m, plume diameter {Number(source.PlumeDiameterM)} m");
        AnsiConsole.Write(table);
    }

    private const string Unknown = "–";

    private static string Share(double? value) => value is { } v
        ? (Math.Abs(v) < SmallestShown ? 0 : v).ToString("0.0 %", CultureInfo.InvariantCulture)
        : Unknown;

    private static string Change(double ratio) => ratio is > 0.5 and < 2
        ? (ratio - 1).ToString("+0.0 %;-0.0 %;0.0 %", CultureInfo.InvariantCulture)
        : ratio.ToString("×0.###", CultureInfo.InvariantCulture);

    private static string Number(double? value) => value is { } v
        ? v.ToString(v != 0 && Math.Abs(v) < 0.001 ? "0.###e0" : "0.####", CultureInfo.InvariantCulture)
        : Unknown;
}
