using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws what leaves the flame: rich gas smokes more often and more darkly, and some flares show steam.</summary>
internal static class SmokeDraw
{
    /// <summary>The plume of a flare; null when it burns clean.</summary>
    public static SmokeSpec? Draw(SeededRandom random, SimulationOptions options, FlameSpec flame)
    {
        var richness = flame.GasPreset switch
        {
            "methane" => 0.4,
            "natural-gas" => 0.5,
            "apg-rich" => 1.5,
            _ => 1.05,
        };

        // The power keeps the ends: a share of 0 is none, of 1 all.
        if (Draws.Chance(ref random, Math.Pow(options.SmokeShare, 1 / richness)))
            return Soot(ref random, flame, richness);
        return Draws.Chance(ref random, options.SteamShare) ? Steam(random, flame) : null;
    }

    /// <summary>A plume of condensed steam: bright, and gone after a few flame lengths.</summary>
    public static SmokeSpec Steam(SeededRandom random, FlameSpec flame) => new()
    {
        Kind = SmokeKind.Steam,
        Seed = random.NextUInt64(),
        OpticalDepth = Draws.LogUniform(ref random, 0.6, 4),
        Spread = random.NextUniform(0.16, 0.34),
        LengthInFlames = random.NextUniform(1.2, 4),
        FadeShare = random.NextUniform(0.65, 0.95),
        EndLeanDeg = Lean(ref random, flame),
        Albedo = random.NextUniform(0.85, 1.1),
        DriftMS = Math.Max(1.5, flame.WindSpeedMS),
    };

    private static SmokeSpec Soot(ref SeededRandom random, FlameSpec flame, double richness)
    {
        var lean = Lean(ref random, flame);
        return new SmokeSpec
        {
            Seed = random.NextUInt64(),
            OpticalDepth = Draws.LogUniform(ref random, 0.25, 3) * Math.Sqrt(richness),
            Spread = random.NextUniform(0.13, 0.3),
            LengthInFlames = random.NextUniform(2.5, 9),
            FadeShare = random.NextUniform(0.3, 0.9),
            EndLeanDeg = lean,
            Albedo = random.NextUniform(0.04, 0.3),
            DriftMS = Math.Max(1.5, flame.WindSpeedMS),
        };
    }

    private static double Lean(ref SeededRandom random, FlameSpec flame)
    {
        var calmRise = random.NextUniform(2, 4.5); // m/s, a plume's own rise
        var side = Math.Sign(flame.Lean.EndDeg == 0 ? 1 : flame.Lean.EndDeg);
        return side * Math.Min(88, Math.Atan2(flame.WindSpeedMS, calmRise) * 180 / Math.PI);
    }
}
