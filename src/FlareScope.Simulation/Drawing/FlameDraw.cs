using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the flame: heat, gas, tip, wind, its departure from the laws, its lean and its light.</summary>
internal static class FlameDraw
{
    private const double Gravity = 9.81;

    public static FlameSpec Draw(SeededRandom random, SimulationOptions options, LightCondition light)
    {
        var heat = Draws.LogUniform(ref random, 1.5, 150);
        heat = options.HeatReleaseMW ?? heat;
        var preset = Draws.Pick(ref random, "methane", "natural-gas", "apg-mid", "apg-mid", "apg-mid", "apg-rich", "apg-rich");
        var gas = GasPresets.TryGet(preset, out var selection) ? selection.Mixture : GasPresets.ApgMid;

        // Routine flares leave the tip at 2 to 30 m/s, far below the speed of sound.
        var exit = Draws.LogUniform(ref random, 2, 30);
        var flow = heat / gas.LowerHeatingValue(ReferenceState.Celsius20);
        var diameter = Math.Clamp(Math.Sqrt(4 * flow / (Math.PI * exit)), 0.1, 1.2);
        exit = 4 * flow / (Math.PI * diameter * diameter);
        var wind = Math.Min(14, 4.6 * Math.Sqrt(-Math.Log(1 - (0.995 * random.NextDouble())))); // Rayleigh, mean 4 m/s
        wind = options.WindMS ?? wind;
        var conditions = new FlameConditions(gas, diameter, wind);
        var residuals = FlameModelUncertainty.Default.Draw(ref random, heat, conditions);
        return new FlameSpec
        {
            HeatReleaseMW = heat,
            GasPreset = preset,
            TipDiameterM = diameter,
            WindSpeedMS = wind,
            Residuals = residuals,
            Lean = Lean(ref random, wind, exit, residuals.MeanLengthM(heat, conditions)),
            BendLength = random.NextUniform(0.15, 0.5),
            LuminanceCdM2 = 9_000 * Math.Exp(0.35 * random.NextNormal()),
            CoreKelvin = random.NextUniform(1780, 1930) + (light == LightCondition.Day ? 20 : 0),
            Roughness = Math.Clamp(0.8 + (0.03 * wind) + (0.15 * random.NextNormal()), 0.55, 1.35),
        };
    }

    /// <summary>
    /// Another flame of the same plant: the same gas, tip and wind, less heat, and a departure from the laws of its own.
    /// </summary>
    public static FlameSpec Neighbour(ref SeededRandom random, FlameSpec first)
    {
        var heat = Math.Max(0.8, first.HeatReleaseMW * Draws.LogUniform(ref random, 0.15, 0.8));
        var conditions = new FlameConditions(first.Gas, first.TipDiameterM, first.WindSpeedMS);
        var residuals = FlameModelUncertainty.Default.Draw(ref random, heat, conditions);
        var flow = heat / first.Gas.LowerHeatingValue(ReferenceState.Celsius20);
        var exit = 4 * flow / (Math.PI * first.TipDiameterM * first.TipDiameterM);
        var lean = Lean(ref random, first.WindSpeedMS, exit, residuals.MeanLengthM(heat, conditions));
        var turn = Math.Sign(lean.End) == Math.Sign(first.Lean.EndDeg) ? 1 : -1; // one wind for all
        return first with
        {
            HeatReleaseMW = heat,
            Residuals = residuals,
            Lean = (turn * lean.Start, turn * lean.End),
            LuminanceCdM2 = first.LuminanceCdM2 * Math.Exp(0.15 * random.NextNormal()),
            CoreKelvin = first.CoreKelvin + (20 * random.NextNormal()),
        };
    }

    /// <summary>
    /// A flame leans by the wind against its own rise: the gas' momentum near the tip, buoyancy (about 0.55 √(g L)) above.
    /// No shortening by wind is applied: the declared wind scatter stands for it (science notes, ground.md section 1.5).
    /// </summary>
    private static (double Start, double End) Lean(ref SeededRandom random, double wind, double exit, double length)
    {
        var side = Draws.Chance(ref random, 0.5) ? 1 : -1;
        var across = wind * Math.Cos(random.NextNormal() * 0.3); // the wind blows mostly across the view
        var rise = 0.55 * Math.Sqrt(Gravity * length);
        var start = Math.Atan2(across, rise + (0.8 * exit)) * 180 / Math.PI;
        var end = Math.Atan2(across, rise + (0.1 * exit)) * 180 / Math.PI;
        var wander = 3.5 * random.NextNormal();
        return (side * Math.Min(start, 78) + wander, (side * Math.Min(end, 82)) + wander);
    }
}
