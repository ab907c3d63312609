using static System.FormattableString;

namespace FlareScope.Core.Emissions.Differences;

/// <summary>CO2 as every composition-based method makes it: n (free·m_free + carbon·conversion·m_burnt).</summary>
/// <param name="Kilomoles">Amount of gas, kmol.</param>
/// <param name="FreeCo2">CO2 of the gas that is counted, kmol per kmol gas.</param>
/// <param name="Carbon">Carbon that can burn and is counted, kmol per kmol gas.</param>
/// <param name="Conversion">Share of it that becomes CO2.</param>
/// <param name="FreeKgPerKmol">kg per kmol of the CO2 that was in the gas.</param>
/// <param name="BurntKgPerKmol">kg per kmol of the CO2 that is made.</param>
internal sealed record Co2Recipe(
    double Kilomoles, double FreeCo2, double Carbon, double Conversion, double FreeKgPerKmol, double BurntKgPerKmol)
{
    private const double Same = 1e-12;

    /// <summary>Why the method counts another carbon.</summary>
    public string CarbonReason { get; init; } = "";

    /// <summary>Why another share burns.</summary>
    public string ConversionReason { get; init; } = "";

    /// <summary>Why a kilomole of CO2 weighs something else.</summary>
    public string MassReason { get; init; } = "";

    /// <summary>CO2, t.</summary>
    public double Tonnes => Kilomoles * (FreeCo2 * FreeKgPerKmol + Carbon * Conversion * BurntKgPerKmol) / 1000;

    /// <summary>Walks from a reference to this recipe, one ingredient at a time; each step's ratio is one factor.</summary>
    /// <returns>Factors that multiply to <c>Tonnes / reference.Tonnes</c>; at least one.</returns>
    public IReadOnlyList<DifferenceFactor> FactorsFrom(Co2Recipe reference)
    {
        var factors = new List<DifferenceFactor>();
        var at = reference;
        Step("amount", r => r with { Kilomoles = Kilomoles }, Invariant($"{Kilomoles:G6} kmol of gas in place of {reference.Kilomoles:G6}"));
        Step(
            "gas-co2", r => r with { FreeCo2 = FreeCo2 }, Invariant($"CO2 of the gas counted as {FreeCo2:G4} in place of {reference.FreeCo2:G4} kmol/kmol"));
        Step(
            "carbon-counted",
            r => r with { Carbon = Carbon },
            Invariant($"{CarbonReason}: {Carbon:G5} carbon atoms a molecule in place of {reference.Carbon:G5}"));
        Step(
            "conversion",
            r => r with { Conversion = Conversion },
            Invariant($"{ConversionReason}: {Conversion:G5} of the carbon becomes CO2 in place of {reference.Conversion:G5}"));
        Step(
            "co2-mass",
            r => r with { FreeKgPerKmol = FreeKgPerKmol, BurntKgPerKmol = BurntKgPerKmol },
            Invariant($"{MassReason}: {BurntKgPerKmol:G6} kg CO2 per kmol in place of {reference.BurntKgPerKmol:G6}"));
        return factors.Count > 0 ? factors : [new("none", 1, "no difference")];

        void Step(string cause, Func<Co2Recipe, Co2Recipe> change, string text)
        {
            var next = change(at);
            var factor = next.Tonnes / at.Tonnes;
            if (Math.Abs(factor - 1) > Same)
                factors.Add(new(cause, factor, text));
            at = next;
        }
    }
}
