using FlareScope.Core.Emissions.Soot;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>Specific emissions of the НИИ Атмосфера method of 1998, kg per kg gas, with the under-burn behind CH4 and H2S.</summary>
/// <param name="Name">Variant: <c>sootless</c> or <c>sooting</c>.</param>
/// <param name="CarbonMonoxide">CO.</param>
/// <param name="NitrogenOxides">NOx counted as NO2.</param>
/// <param name="Soot">Soot.</param>
/// <param name="BenzoAPyrene">Benz(a)pyrene.</param>
/// <param name="Underburn">Недожог, 0..1.</param>
/// <remarks>Science notes, ground.md section 6.3 [F, public transcription].</remarks>
public sealed record NiiAtmosphereFactors(
    string Name, double CarbonMonoxide, double NitrogenOxides, double Soot, double BenzoAPyrene, double Underburn)
{
    /// <summary>Soot-free burning (бессажевое).</summary>
    public static NiiAtmosphereFactors Sootless { get; } = new("sootless", 0.02, 0.003, 0, 2e-11, 0.0006);

    /// <summary>Sooting burning.</summary>
    public static NiiAtmosphereFactors Sooting { get; } = new("sooting", 0.25, 0.002, 0.03, 8e-11, 0.035);

    /// <summary>Which burning applies: by the law's velocity criterion, else as forced, else by the smoke seen, else both.</summary>
    internal static IReadOnlyList<(NiiAtmosphereFactors Factors, string Reason)> For(EmissionInput input)
    {
        if (input.Tip is { } tip)
        {
            var source = NiiAtmosphereSource.Of(tip, input.Gas);
            return [(source.Sooting ? Sooting : Sootless, FormattableString.Invariant(
                $"tip velocity {tip.VelocityMS:G4} m/s against 0.2 of the speed of sound, {source.SootlessVelocityMS:G4} m/s"))];
        }

        if (Named(input.Combustion) is { } named)
            return [(named, "forced by name")];
        return input.Smoke is { } smoke
            ? [(smoke.Visible ? Sooting : Sootless, $"chosen by the smoke seen ({smoke.Name}); the law itself asks for the tip velocity")]
            : [(Sootless, "only with a tip velocity of at least 0.2 of the speed of sound"), (Sooting, "with any lower tip velocity, even when no smoke is seen")];
    }

    private static NiiAtmosphereFactors? Named(string? combustion) =>
        new[] { Sootless, Sooting }.FirstOrDefault(f => f.Name.Equals(combustion?.Trim(), StringComparison.OrdinalIgnoreCase));
}
