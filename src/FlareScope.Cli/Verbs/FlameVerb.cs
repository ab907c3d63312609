using System.CommandLine;
using FlareScope.Cli.Calibrating;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Verbs;

/// <summary><c>flame --length L --diameter D</c>: the flame physics alone, each correlation shown.</summary>
public static class FlameVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var length = Number("--length", "Mean visible length along the axis, m.");
        var area = Number("--area", "Projected area, m2.");
        var diameter = Number("--diameter", "Inner diameter of the tip, m.");
        var wind = Number("--wind", "Wind speed at the tip, m/s; with --tip-height, 10 m above ground.");
        var tipHeight = Number("--tip-height", "Height of the tip above ground, m: the wind is carried up to it.");
        var burner = new Option<string?>("--burner") { Description = $"What the burner is: {string.Join(", ", BurnerKinds.Ids)}. Left out, tip and flame decide." };
        var pressure = Number("--pressure", "Absolute pressure of the gas before the tip, kPa.");
        var velocity = Number("--exit-velocity", "Velocity of the gas in the tip, m/s.");
        var tilt = Number("--tilt", "Lean of the flame in the picture from the vertical, degrees.");
        var viewAngle = Number("--view-angle", "Angle between the wind and the line of sight, degrees (90 blows across the picture); needs --tilt.");
        var radiant = Number("--radiant", "Radiated power by a calibrated infrared instrument, MW; shown for comparison.");
        var emissive = Number("--sep", "Surface emissive power by a calibrated infrared instrument, kW/m2; shown for comparison, needs --area.");
        var gas = new Option<string>("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
        var routes = new Option<string?>("--routes") { Description = $"Only these length laws, weighed equally for the geometric mean: {string.Join(", ", FlameLengthLaws.Known.Select(l => l.Name))}." };
        var calibration = new Option<string?>("--calibration") { Description = "Calibration of a camera at its site, from 'flarescope calibrate --out': its answer is shown beside the laws'." };
        var explain = new Option<bool>("--explain") { Description = "Write out the chain of formulas with their numbers." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("flame", "Turns a flame's length or area into heat and gas flow.")
        {
            length, area, diameter, wind, tipHeight, burner, pressure, velocity, tilt, viewAngle, radiant, emissive, gas, routes, calibration, explain, json,
        };
        verb.SetAction(call =>
        {
            var names = call.GetValue(routes)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var request = new FlameRequest(
                call.GetValue(length), call.GetValue(area), call.GetValue(diameter), call.GetValue(wind), GasArgument.Parse(call.GetValue(gas)!), names)
            {
                TipHeightM = call.GetValue(tipHeight),
                Burner = call.GetValue(burner) is { } kind ? BurnerKinds.Parse(kind) : null,
                PressureKPa = call.GetValue(pressure),
                ExitVelocityMS = call.GetValue(velocity),
                TiltDeg = call.GetValue(tilt),
                ViewAngleDeg = call.GetValue(viewAngle),
                RadiantMW = call.GetValue(radiant),
                EmissivePowerKWM2 = call.GetValue(emissive),
                Calibration = CalibrationFile.Read(call.GetValue(calibration)),
                Explain = call.GetValue(explain),
            };
            var result = new FlameCalculator(FlameModelUncertainty.Default).Calculate(request);
            if (call.GetValue(json))
                Json.Write(result);
            else
                FlameView.Write(result);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Option<double?> Number(string name, string description) => new(name) { Description = description };
}
