using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Soot;

/// <summary>The black carbon to believe in for one gas and the smoke seen: a log-normal.</summary>
/// <param name="Name">Which rule of section 4 applies.</param>
/// <param name="MedianKgPerKg">Median, kg per kg gas.</param>
/// <param name="SigmaLn">Standard deviation of its natural logarithm.</param>
/// <param name="Note">The rule in words.</param>
/// <remarks>
/// Science notes, ground.md section 4, "recommended": without visible smoke 0.1 g/kg, σ 1.1; with it max(McEwen and Johnson, 0.5)
/// times the opacity class, σ 1.0. When nobody looked, the same without a class factor, σ 1.5 (section 7).
/// </remarks>
public sealed record SootChoice(string Name, double MedianKgPerKg, double SigmaLn, string Note)
{
    /// <summary>Chooses by the smoke seen.</summary>
    /// <param name="gas">Composition.</param>
    /// <param name="smoke">What was seen; null when nobody looked.</param>
    /// <param name="priors">The numbers.</param>
    public static SootChoice For(GasMixture gas, ObservedSmoke? smoke, SootPriors priors)
    {
        var heat = gas.HigherHeatingValue(ReferenceState.Celsius15);
        var median = KgPerKilomole(smoke, priors, heat, gas.MolarMass) / gas.MolarMass;
        if (smoke is { Visible: false })
            return new("clean", median, priors.CleanSigmaLn, Invariant($"no visible smoke: median {priors.CleanGPerKg} g/kg"));
        var perThousandM3 = SmokyKgPerThousandM3(smoke, priors, heat);
        var extrapolated = McEwenJohnson.InRange(heat)
            ? ""
            : Invariant($"; McEwen and Johnson extrapolated to {heat:0.0} MJ/m3, measured for {McEwenJohnson.LeastHhv} to {McEwenJohnson.GreatestHhv}");
        var (name, sigma, words) = smoke switch
        {
            null => ("unobserved", priors.UnknownSigmaLn, "nobody looked for smoke"),
            { FromOpacityPercent: null } => ("smoke-seen", priors.UnmeasuredSigmaLn, "visible smoke of unmeasured opacity"),
            _ => ($"smoke-{smoke.Name}", priors.SmokySigmaLn, $"visible smoke, class {smoke.Name}"),
        };
        return new(
            name,
            median,
            sigma,
            Invariant($"{words}: median {perThousandM3:G3} kg per thousand m3 at 15C, class factor {smoke?.Factor ?? 1} (a prior){extrapolated}"));
    }

    /// <summary>Median black carbon of a gas of which only heat and weight are known, kg/kmol.</summary>
    /// <param name="smoke">What was seen; null when nobody looked.</param>
    /// <param name="priors">The numbers.</param>
    /// <param name="higherHeatingValue15C">MJ/m3 at 15 °C.</param>
    /// <param name="molarMass">kg/kmol.</param>
    internal static double KgPerKilomole(ObservedSmoke? smoke, SootPriors priors, double higherHeatingValue15C, double molarMass) =>
        smoke is { Visible: false }
            ? priors.CleanGPerKg / 1000 * molarMass
            : SmokyKgPerThousandM3(smoke, priors, higherHeatingValue15C) / 1000 * ReferenceState.Celsius15.MolarVolume;

    private static double SmokyKgPerThousandM3(ObservedSmoke? smoke, SootPriors priors, double higherHeatingValue15C) =>
        Math.Max(McEwenJohnson.KgPerThousandM3(higherHeatingValue15C), priors.SmokyFloorKgPerThousandM3) * (smoke?.Factor ?? 1);
}
