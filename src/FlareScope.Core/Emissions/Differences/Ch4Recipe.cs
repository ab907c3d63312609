using static System.FormattableString;

namespace FlareScope.Core.Emissions.Differences;

/// <summary>CH4 as every composition-based method makes it: n·x·slip·m.</summary>
/// <param name="Kilomoles">Amount of gas, kmol.</param>
/// <param name="Fraction">Mole fraction of CH4.</param>
/// <param name="Slip">Share of it that leaves unburnt.</param>
/// <param name="KgPerKmol">kg CH4 per kmol.</param>
internal sealed record Ch4Recipe(double Kilomoles, double Fraction, double Slip, double KgPerKmol)
{
    private const double Same = 1e-12;

    /// <summary>Why another share stays unburnt.</summary>
    public string SlipReason { get; init; } = "";

    /// <summary>Why a kilomole weighs something else.</summary>
    public string MassReason { get; init; } = "";

    /// <summary>CH4, t.</summary>
    public double Tonnes => Kilomoles * Fraction * Slip * KgPerKmol / 1000;

    /// <summary>Factors that multiply to <c>Tonnes / reference.Tonnes</c>; none when the reference is zero.</summary>
    public IReadOnlyList<DifferenceFactor> FactorsFrom(Ch4Recipe reference)
    {
        if (!(reference.Tonnes > 0))
            return [];
        DifferenceFactor[] factors =
        [
            new("amount", Kilomoles / reference.Kilomoles, Invariant($"{Kilomoles:G6} kmol of gas in place of {reference.Kilomoles:G6}")),
            new("slip", Slip / reference.Slip, Invariant($"{SlipReason}: {Slip:G4} of the CH4 stays unburnt in place of {reference.Slip:G4}")),
            new("ch4-mass", KgPerKmol / reference.KgPerKmol, Invariant($"{MassReason}: {KgPerKmol:G6} kg CH4 per kmol in place of {reference.KgPerKmol:G6}")),
        ];
        var real = factors.Where(f => Math.Abs(f.Factor - 1) > Same).ToArray();
        return real.Length > 0 ? real : [new("none", 1, "no difference")];
    }
}
