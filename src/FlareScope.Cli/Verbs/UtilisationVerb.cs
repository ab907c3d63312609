using System.CommandLine;
using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Gas;
using FlareScope.Core.Utilisation;
using Spectre.Console;

namespace FlareScope.Cli.Verbs;

/// <summary><c>utilisation --flared F --produced P</c>: use of associated gas against the limit, money and lost energy.</summary>
public static class UtilisationVerb
{
    private const string ShippedTable = "tables/ru-apg-flaring.json";

    private static readonly Option<double> Flared = new("--flared") { Description = "Gas burnt in the period, thousand m3 at 20 C.", Required = true };
    private static readonly Option<double> Produced = new("--produced") { Description = "Associated gas produced in the period, thousand m3 at 20 C.", Required = true };
    private static readonly Option<double> Vented = new("--vented") { Description = "Gas vented unburnt, thousand m3 at 20 C." };
    private static readonly Option<string> Gas = new("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
    private static readonly Option<DateOnly?> Date = new("--date") { Description = "A day of the period (2026-07-01), for the dated table; today when not given." };
    private static readonly Option<bool> Unmetered = new("--unmetered") { Description = "The gas is not metered as the rules ask." };
    private static readonly Option<double?> Field = new("--field-production") { Description = "Associated gas of the field, million m3 a year (exemption of small fields)." };
    private static readonly Option<double?> Years = new("--years-in-production") { Description = "Years since the field began to produce (exemption of new fields)." };
    private static readonly Option<double?> Price = new("--price") { Description = "Price of the gas per thousand m3, in any currency." };
    private static readonly Option<double> Efficiency = new("--electric-efficiency") { Description = "Share of the heat that a generator turns into electricity, 0..1.", DefaultValueFactory = _ => UtilisationSettings.Default.ElectricEfficiency };
    private static readonly Option<double?> Household = new("--household-kwh") { Description = "Electricity one household uses in the period, kWh." };
    private static readonly Option<FileInfo?> Table = new("--table") { Description = $"Your own copy of {ShippedTable}, for example with payment rates." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Write the result to standard output as JSON." };

    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var verb = new Command("utilisation", "Use of associated gas against the 95 % target, above-limit payment and lost energy: a calculated estimate, not for charging.")
        {
            Flared, Produced, Vented, Gas, Date, Unmetered, Field, Years, Price, Efficiency, Household, Table, AsJson,
        };
        verb.SetAction(call =>
        {
            var path = call.GetValue(Table)?.FullName ?? Path.Combine(AppContext.BaseDirectory, ShippedTable);
            var result = new UtilisationCalculator(FlaringTable.Parse(InputFile.ReadText(path))).Calculate(Request(call));
            if (call.GetValue(AsJson))
                Json.Write(result);
            else
                Show(result);
            return ExitCode.Done;
        });
        return verb;
    }

    private static UtilisationRequest Request(ParseResult call) => new(
        call.GetValue(Flared),
        call.GetValue(Produced),
        GasArgument.Parse(call.GetValue(Gas)!),
        call.GetValue(Date) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
    {
        Vented = call.GetValue(Vented),
        Metered = !call.GetValue(Unmetered),
        FieldMillionM3PerYear = call.GetValue(Field),
        YearsInProduction = call.GetValue(Years),
        PricePerThousandM3 = call.GetValue(Price),
        HouseholdKWh = call.GetValue(Household),
        Settings = UtilisationSettings.Default with { ElectricEfficiency = call.GetValue(Efficiency) },
    };

    private static void Show(UtilisationDocument result)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold yellow]{result.Statement}[/]");
        AnsiConsole.MarkupLineInterpolated($"used [bold]{Number(result.UtilisationPercent)} %[/], flared and vented {Number(result.FlaredPercent)} % (limit {Number(result.LimitPercent)} % on {result.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})");
        AnsiConsole.MarkupLineInterpolated($"above the limit: {Number(result.AboveLimitThousandM3)} thousand m3 at 20C, multiplier {Number(result.Multiplier)}  [grey]{result.LimitSource}[/]");
        foreach (var exemption in result.Exemptions)
            AnsiConsole.MarkupLineInterpolated($"exemption {exemption.Id}: {(exemption.Applies is { } holds ? holds ? "holds" : "does not hold" : "not known")}  [grey]{exemption.Text}[/]");
        var table = Tables.New("pollutant above the limit", "t", "roubles per t", "roubles");
        foreach (var payment in result.Payments)
            table.AddRow(payment.Pollutant, Number(payment.Tonnes), Number(payment.RoublesPerTonne), Number(payment.Roubles));
        if (result.Payments.Count > 0)
            AnsiConsole.Write(table);
        var lost = result.Lost;
        AnsiConsole.MarkupLineInterpolated($"lost gas {Number(lost.ThousandM3)} thousand m3 = {Number(lost.HeatMWh)} MWh heat = {Number(lost.ElectricityMWh)} MWh electricity at {Number(lost.ElectricEfficiency)}; households {Number(lost.Households)}; value {Number(lost.Value)}");
        foreach (var note in result.Notes)
            AnsiConsole.MarkupLineInterpolated($"[grey]{note}[/]");
    }

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "–";
}
