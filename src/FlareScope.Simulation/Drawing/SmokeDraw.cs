using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the smoke plume: rich gas smokes more often and more darkly.</summary>
internal static class SmokeDraw
{
    public static SmokeSpec? Draw(SeededRandom random, SimulationOptions options, FlameSpec flame)
    {
        var richness = flame.GasPreset switch
        {
            "methane" => 0.4,
            "natural-gas" => 0.5,
            "apg-rich" => 1.5,
            _ => 1.05,
        };
        if (!Draws.Chance(ref random, Math.Min(1, options.SmokeShare * richness)))
            return null;
        var calmRise = random.NextUniform(2, 4.5); // m/s, a plume's own rise
        var side = Math.Sign(flame.Lean.EndDeg == 0 ? 1 : flame.Lean.EndDeg);
        var lean = Math.Atan2(flame.WindSpeedMS, calmRise) * 180 / Math.PI;
        return new SmokeSpec
        {
            Seed = random.NextUInt64(),
            OpticalDepth = Draws.LogUniform(ref random, 0.25, 3) * Math.Sqrt(richness),
            Spread = random.NextUniform(0.13, 0.3),
            LengthInFlames = random.NextUniform(2.5, 9),
            FadeShare = random.NextUniform(0.3, 0.9),
            EndLeanDeg = side * Math.Min(88, lean),
            Albedo = random.NextUniform(0.04, 0.3),
            DriftMS = Math.Max(1.5, flame.WindSpeedMS),
        };
    }
}
