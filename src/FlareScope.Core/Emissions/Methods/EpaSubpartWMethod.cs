using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// 40 CFR 98.233(n): CH4 = V X_CH4 [(1 - η) Z_L + Z_U] (W-19), CO2 = V X_CO2 + Σ η V Y_j R_j Z_L (W-20), N2O (W-40);
/// V in standard cubic feet at 60 °F.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 6.5 [M,H]. R is 1, 2, 3, 4 and 5 for C1 to C5+, so hexane and heavier are undercounted.
/// CO in the gas is counted by no term and left out.
/// </remarks>
public sealed class EpaSubpartWMethod : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "epa-w";

    private const int HeaviestCounted = 5;
    private const double KgCo2PerScf = 0.0526;
    private const double KgCh4PerScf = 0.0192;
    private const double HeatPerScf = 1.235e-3; // MMBtu/scf, the rule's default for field gas
    private const double N2OPerMmbtu = 1e-4; // kg

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <summary>Efficiencies to count with, one result each.</summary>
    /// <value><see cref="EpaEfficiency.All"/>.</value>
    public IReadOnlyList<EpaEfficiency> Efficiencies { get; init; } = EpaEfficiency.All;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input) => [.. Efficiencies.Select(e => Compute(input, e))];

    private EmissionResult Compute(EmissionInput input, EpaEfficiency eta)
    {
        var chain = new EmissionChain("40 CFR 98.233(n), equations W-19, W-20 and W-40 [M,H]");
        var (unlit, lit) = (input.UnlitShare, 1 - input.UnlitShare);
        var (methane, free, carbon) = (input.Gas.Fraction("CH4"), input.Gas.Fraction("CO2"), CountedCarbon(input.Gas));
        var scf = chain.Add(
            "volume", "V = V_60F 35.3147", $"V_60F = {input.VolumeAt(ReferenceState.Fahrenheit60):G6} m3",
            input.VolumeAt(ReferenceState.Fahrenheit60) * VolumeUnit.CubicFeetPerM3, "scf at 60 F");
        var slip = (1 - eta.Destruction) * lit + unlit;
        var ch4 = chain.Add(
            "CH4 (W-19)", "m = V X_CH4 [(1 - η) Z_L + Z_U] 0.0192/1000", $"X_CH4 = {methane:G4}, η = {eta.Destruction}, Z_L = {lit:G4}, Z_U = {unlit:G4}",
            scf * methane * slip * KgCh4PerScf / 1000, "t");
        var co2 = chain.Add(
            "CO2 (W-20)", "m = (V X_CO2 + Σ η V Y_j R_j Z_L) 0.0526/1000", $"X_CO2 = {free:G4}, Σ Y_j R_j = {carbon:G5}, η = {eta.Combustion}, Z_L = {lit:G4}",
            scf * (free + carbon * eta.Combustion * lit) * KgCo2PerScf / 1000, "t");
        var n2o = chain.Add(
            "N2O (W-40)", "m = 1e-3 V HHV EF", $"HHV = {HeatPerScf} MMBtu/scf, EF = {N2OPerMmbtu} kg/MMBtu, Z_L = {lit:G4}",
            1e-3 * scf * lit * HeatPerScf * N2OPerMmbtu, "t");

        var reference = CarbonBalanceMethod.Reference(input);
        var scfPerKilomole = ReferenceState.Fahrenheit60.MolarVolume * VolumeUnit.CubicFeetPerM3;
        return new EmissionDraft(Id, eta.Name, chain)
        {
            Co2T = co2,
            Ch4T = ch4,
            N2OT = n2o,
            Pollutants = new Dictionary<string, double> { ["N2O"] = 1000 * n2o },
            KnowsUnlit = true,
            Co2Factors = new Co2Recipe(input.Kilomoles, free, carbon, eta.Combustion * lit, KgCo2PerScf * scfPerKilomole, KgCo2PerScf * scfPerKilomole)
            {
                CarbonReason = "C5+ counted as five carbons",
                ConversionReason = $"combustion efficiency, {eta.Name}",
                MassReason = "0.0526 kg CO2 per scf",
            }.FactorsFrom(reference.Co2),
            Ch4Factors = new Ch4Recipe(input.Kilomoles, methane, slip, KgCh4PerScf * scfPerKilomole)
            {
                SlipReason = $"destruction efficiency, {eta.Name}",
                MassReason = "0.0192 kg CH4 per scf",
            }.FactorsFrom(reference.Ch4),
            Notes =
            [
                eta.Meaning,
                "the rule counts C5+ as five carbons and so undercounts hexane and heavier",
            ],
        }.Finish(input);
    }

    /// <summary>Σ Y_j R_j: hydrocarbon carbon with at most five atoms a molecule.</summary>
    private static double CountedCarbon(GasMixture gas) => gas.MoleFractions
        .Select(part => (Component: GasComponents.Find(part.Key), part.Value))
        .Where(part => part.Component is { Hydrogen: > 0 })
        .Sum(part => part.Value * Math.Min(HeaviestCounted, part.Component.Carbon));
}
