using System.CommandLine;
using FlareScope.Cli.Emitting;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Emissions.Uncertainty;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Verbs;

/// <summary><c>emissions --volume V --unit U</c>: a quantity of gas to CO2, CH4 and black carbon by every named method, side by side.</summary>
public static class EmissionsVerb
{
    private static readonly Option<double> Volume = new("--volume") { Description = "Quantity of gas (or heat); the result is per this quantity.", Required = true };
    private static readonly Option<string> Unit = new("--unit") { Description = $"Its unit: {string.Join(", ", VolumeUnit.All.Select(u => u.Id))}; gj and mwh are heat.", Required = true };
    private static readonly Option<string> Gas = new("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
    private static readonly Option<string> Method = new("--method") { Description = $"all, or some of {string.Join(", ", EmissionMethods.All.Select(m => m.Id))}, joined by commas.", DefaultValueFactory = _ => EmissionsRequest.AllMethods };
    private static readonly Option<string?> Combustion = new("--combustion") { Description = "Under-burn of the Russian laws: sootless, refinery, field or sooting; by the smoke seen, else all four, when not given." };
    private static readonly Option<string?> Smoke = new("--smoke") { Description = $"Smoke seen: opacity in percent, or {string.Join(", ", ObservedSmoke.Classes.Append(ObservedSmoke.Seen).Select(s => s.Name))}." };
    private static readonly Option<string> Gwp = new("--gwp") { Description = $"Warming potentials: {string.Join(", ", WarmingPotential.All.Select(w => w.Id))}.", DefaultValueFactory = _ => WarmingPotential.Russia.Id };
    private static readonly Option<string?> GasKind = new("--gas-kind") { Description = $"Also show this row of Order 371's Table 2.1: {string.Join(", ", Order371Default.All.Select(r => r.Name))}." };
    private static readonly Option<double> Unlit = new("--unlit") { Description = "Share of the gas that was not lit, 0..1." };
    private static readonly Option<double?> Startup = new("--ssm-share") { Description = "Share released in start-up, shutdown and malfunction, 0..1 (Subpart Y, Y-3)." };
    private static readonly Option<double?> Hours = new("--hours") { Description = "Hours over which the quantity is burnt (8760 for a year)." };
    private static readonly Option<double?> Diameter = new("--diameter") { Description = "Inner diameter of the tip, m: adds rates in g/s and the soot-free criterion." };
    private static readonly Option<double?> Velocity = new("--velocity") { Description = "Velocity of the gas at the tip, m/s; from quantity and hours when not given." };
    private static readonly Option<double> Temperature = new("--temperature") { Description = "Temperature of the gas at the tip, C.", DefaultValueFactory = _ => 20 };
    private static readonly Option<double?> Wind = new("--wind") { Description = "Wind at the tip, m/s: adds the crosswind scenario (needs --diameter)." };
    private static readonly Option<double?> Stack = new("--stack-height") { Description = "Height of the stack, m." };
    private static readonly Option<double?> Flame = new("--flame-length") { Description = "Mean length of the flame, m." };
    private static readonly Option<double?> PlumeOpacity = new("--plume-opacity") { Description = "Mean opacity along a cut across the smoke, percent (with --plume-width, --plume-speed, --hours: black carbon by line integral)." };
    private static readonly Option<double?> PlumeWidth = new("--plume-width") { Description = "Width of that cut, m." };
    private static readonly Option<double?> PlumeSpeed = new("--plume-speed") { Description = "Speed of the smoke across it, m/s." };
    private static readonly Option<string?> Knowledge = new("--knowledge") { Description = $"How the quantity became known, for 90 % intervals: {string.Join(", ", QuantityKnowledge.All.Select(k => k.Name))}." };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Show how every number was made." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Write the result to standard output as JSON." };

    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var verb = new Command("emissions", "Turns a quantity of gas into emissions by every named method, with the reason for each difference.")
        {
            Volume, Unit, Gas, Method, Combustion, Smoke, Gwp, GasKind, Unlit, Startup, Hours, Diameter, Velocity, Temperature,
            Wind, Stack, Flame, PlumeOpacity, PlumeWidth, PlumeSpeed, Knowledge, Explain, AsJson,
        };
        verb.SetAction(call =>
        {
            var result = EmissionsCalculator.Calculate(Request(call));
            if (call.GetValue(AsJson))
                Json.Write(result);
            else
                EmissionsReport.Show(result);
            return ExitCode.Done;
        });
        return verb;
    }

    private static EmissionsRequest Request(ParseResult call) => new(
        call.GetValue(Volume), VolumeUnit.Parse(call.GetValue(Unit)!), GasArgument.Parse(call.GetValue(Gas)!))
    {
        Method = call.GetValue(Method)!,
        Combustion = call.GetValue(Combustion),
        Smoke = call.GetValue(Smoke),
        Gwp = call.GetValue(Gwp)!,
        GasKind = call.GetValue(GasKind),
        UnlitShare = call.GetValue(Unlit),
        StartupShare = call.GetValue(Startup),
        Hours = call.GetValue(Hours),
        Site = SiteOf(call),
        Plume = PlumeOf(call),
        Knowledge = call.GetValue(Knowledge),
        Explain = call.GetValue(Explain),
    };

    private static FlareSite? SiteOf(ParseResult call)
    {
        if (call.GetValue(Diameter) is { } diameter)
            return new(diameter)
            {
                VelocityMS = call.GetValue(Velocity),
                TemperatureC = call.GetValue(Temperature),
                WindMS = call.GetValue(Wind),
                StackHeightM = call.GetValue(Stack),
                FlameLengthM = call.GetValue(Flame),
            };
        return call.GetValue(Velocity) is null && call.GetValue(Wind) is null && call.GetValue(Stack) is null && call.GetValue(Flame) is null
            ? null
            : throw new UserInputException("emissions-no-diameter", "--velocity, --wind, --stack-height and --flame-length need the tip's --diameter as well.");
    }

    private static SmokePlume? PlumeOf(ParseResult call) =>
        (call.GetValue(PlumeOpacity), call.GetValue(PlumeWidth), call.GetValue(PlumeSpeed)) switch
        {
            (null, null, null) => null,
            ({ } opacity, { } width, { } speed) when call.GetValue(Hours) is not null => new(opacity, width, speed),
            _ => throw new UserInputException("emissions-bad-plume", "A line integral needs --plume-opacity, --plume-width, --plume-speed and --hours together."),
        };
}
