using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Differences;

/// <summary>A mass made by one ready factor that does not look at this gas: quantity × factor.</summary>
/// <param name="Quantity">Quantity in the factor's own unit.</param>
/// <param name="Unit">That unit, for example <c>m3 at 15C</c>.</param>
/// <param name="KgPerUnit">The factor, kg per unit.</param>
internal sealed record FixedFactor(double Quantity, string Unit, double KgPerUnit)
{
    private const double Same = 1e-12;

    /// <summary>The state in which a volume is counted; null for mass and heat.</summary>
    public ReferenceState? State { get; init; }

    /// <summary>What the factor stands for.</summary>
    public string Reason { get; init; } = "ready factor";

    /// <summary>The mass, t.</summary>
    public double Tonnes => Quantity * KgPerUnit / 1000;

    /// <summary>A factor per m3 in the given state.</summary>
    public static FixedFactor PerCubicMetre(EmissionInput input, ReferenceState state, double kgPerM3, string reason) =>
        new(input.VolumeAt(state), Invariant($"m3 at {state.Celsius:0.##}C"), kgPerM3) { State = state, Reason = reason };

    /// <summary>Reference state of the volume, then the factor in place of the gas's own.</summary>
    /// <param name="referenceT">The same mass by the carbon balance, t.</param>
    /// <param name="input">The gas.</param>
    /// <returns>Factors that multiply to <c>Tonnes / referenceT</c>; none when the reference is zero.</returns>
    public IReadOnlyList<DifferenceFactor> FactorsFrom(double referenceT, EmissionInput input)
    {
        if (!(referenceT > 0))
            return [];
        var counted = State is { } state ? input.VolumeAt(state) / input.VolumeM3 : 1;
        var own = 1000 * referenceT / Quantity * counted; // kg per unit, in the state the user counts in
        var factors = new List<DifferenceFactor>();
        if (Math.Abs(counted - 1) > Same)
            factors.Add(new("reference-state", counted, Invariant($"the volume counted at {State!.Value.Celsius:0.##} C in place of {input.Reference.Celsius:0.##} C")));
        var per = State is null ? Unit : Invariant($"m3 at {input.Reference.Celsius:0.##}C");
        factors.Add(new("default-factor", KgPerUnit / own, Invariant($"{Reason}: {KgPerUnit:G5} kg per {Unit} in place of this gas's own {own:G5} kg per {per}")));
        return factors;
    }
}
