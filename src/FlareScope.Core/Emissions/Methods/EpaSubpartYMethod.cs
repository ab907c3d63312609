using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// 40 CFR 98.253(b), refinery flares: CO2 by carbon content (Y-1a), by heating value (Y-2) or by heating value with the start-up
/// releases apart (Y-3); CH4 (Y-4) and N2O (Y-5) from the CO2.
/// </summary>
/// <remarks>Science notes, ground.md section 6.5 [M,H]; the molar volume of 836.6 scf per kmol at 60 °F is from memory [M,H].</remarks>
public sealed class EpaSubpartYMethod : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "epa-y";

    private const double Combustion = 0.98;
    private const double ScfPerKilomole = 836.6; // MVC at 60 °F
    private const double MegajoulesPerMmbtu = 1055.056;
    private const double Co2PerMmbtu = 60; // EmF, kg
    private const double Ch4PerMmbtu = 3e-3; // EmF_CH4, kg
    private const double N2OPerMmbtu = 6e-4; // EmF_N2O, kg

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <summary>f_CH4: share of the carbon before burning that is methane's, 0..1.</summary>
    /// <value>0.4, the rule's default.</value>
    public double MethaneCarbonShare { get; init; } = 0.4;

    /// <summary>(Y-2) CO2 by heating value, t.</summary>
    /// <param name="millionScf">Gas, million scf.</param>
    /// <param name="mmbtuPerMillionScf">Higher heating value, MMBtu per million scf.</param>
    public static double Co2ByHeat(double millionScf, double mmbtuPerMillionScf) =>
        Combustion * 0.001 * millionScf * mmbtuPerMillionScf * Co2PerMmbtu;

    /// <summary>(Y-4) CH4, t, from CO2, t.</summary>
    /// <param name="co2T">CO2, t.</param>
    public double Ch4(double co2T) =>
        co2T * Ch4PerMmbtu / Co2PerMmbtu + co2T * (1 - Combustion) / Combustion * 16 / 44 * MethaneCarbonShare;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input)
    {
        var state = ReferenceState.Fahrenheit60;
        var millionScf = input.VolumeAt(state) * VolumeUnit.CubicFeetPerM3 / 1e6;
        var heat = input.Gas.HigherHeatingValue(state) / VolumeUnit.CubicFeetPerM3 / MegajoulesPerMmbtu * 1e6;
        var byCarbon = ByCarbon(input, millionScf);
        var byHeat = Co2ByHeat(millionScf, heat);
        return input.StartupShare is { } startup
            ? [CarbonContent(input, byCarbon), HeatingValue(input, millionScf, heat, byHeat), Mixed(input, startup, byCarbon, byHeat)]
            : [CarbonContent(input, byCarbon), HeatingValue(input, millionScf, heat, byHeat)];
    }

    /// <summary>(Y-1a): 0.98 × 0.001 × Flare × 44/12 × MW/MVC × CC with Flare in scf, t.</summary>
    private static double ByCarbon(EmissionInput input, double millionScf) =>
        Combustion * 0.001 * millionScf * 1e6 * 44 / 12 * input.Gas.MolarMass / ScfPerKilomole * CarbonContentOf(input);

    private static double CarbonContentOf(EmissionInput input) => input.Gas.TotalCarbon * CarbonLedger.CarbonMolarMass / input.Gas.MolarMass;

    private EmissionResult CarbonContent(EmissionInput input, double co2)
    {
        var chain = Chain("Y-1a");
        chain.Add(
            "CO2 (Y-1a)", "m = 0.98 0.001 V 44/12 MW/MVC CC", $"MW = {input.Gas.MolarMass:G6} kg/kmol, MVC = {ScfPerKilomole} scf/kmol, CC = {CarbonContentOf(input):G5} kg C/kg",
            co2, "t");
        var scfPerKilomole = ReferenceState.Fahrenheit60.MolarVolume * VolumeUnit.CubicFeetPerM3;
        var mass = 44.0 / 12 * CarbonLedger.CarbonMolarMass * scfPerKilomole / ScfPerKilomole;
        var recipe = new Co2Recipe(input.Kilomoles, Combustion * input.Gas.Fraction("CO2"), input.Gas.HydrocarbonCarbon, Combustion, mass, mass)
        {
            ConversionReason = "combustion efficiency",
            MassReason = "44/12 and 836.6 scf per kmol",
        };
        return Finish(input, chain, "y-1a", co2, recipe.FactorsFrom(CarbonBalanceMethod.Reference(input).Co2), "by carbon content; the CO2 of the gas is multiplied by 0.98 as well");
    }

    private EmissionResult HeatingValue(EmissionInput input, double millionScf, double heat, double co2)
    {
        var chain = Chain("Y-2");
        chain.Add("CO2 (Y-2)", "m = 0.98 0.001 V HHV 60", $"V = {millionScf:G6} million scf, HHV = {heat:G6} MMBtu per million scf", co2, "t");
        var factor = new FixedFactor(millionScf * heat, "MMBtu", Combustion * Co2PerMmbtu) { Reason = "60 kg CO2 per MMBtu for every gas" };
        return Finish(input, chain, "y-2", co2, factor.FactorsFrom(CarbonBalanceMethod.Reference(input).Co2.Tonnes, input), "by heating value, for a gas without composition");
    }

    private EmissionResult Mixed(EmissionInput input, double startup, double byCarbon, double byHeat)
    {
        var chain = Chain("Y-3");
        var co2 = chain.Add(
            "CO2 (Y-3)", "m = (1 - s) m_Y-2 + s m_Y-1a", $"s = {startup:G4}, m_Y-2 = {byHeat:G6} t, m_Y-1a = {byCarbon:G6} t",
            (1 - startup) * byHeat + startup * byCarbon, "t");
        var reference = CarbonBalanceMethod.Reference(input).Co2.Tonnes;
        IReadOnlyList<DifferenceFactor> factors = reference > 0
            ? [new("default-factor", co2 / reference, FormattableString.Invariant($"60 kg CO2 per MMBtu for {1 - startup:P0} of the gas, carbon content for the rest"))]
            : [];
        return Finish(input, chain, "y-3", co2, factors, "normal operation by heating value, start-up, shutdown and malfunction by carbon content");
    }

    private static EmissionChain Chain(string equation) => new($"40 CFR 98.253(b), equations {equation}, Y-4 and Y-5 [M,H]");

    private EmissionResult Finish(EmissionInput input, EmissionChain chain, string variant, double co2, IReadOnlyList<DifferenceFactor> factors, string note)
    {
        var ch4 = chain.Add(
            "CH4 (Y-4)", "m = CO2 EmF_CH4/EmF + CO2 (0.02/0.98)(16/44) f_CH4", $"CO2 = {co2:G6} t, EmF_CH4 = {Ch4PerMmbtu}, EmF = {Co2PerMmbtu} kg/MMBtu, f_CH4 = {MethaneCarbonShare}",
            Ch4(co2), "t");
        var n2o = chain.Add("N2O (Y-5)", "m = CO2 EmF_N2O/EmF", $"EmF_N2O = {N2OPerMmbtu} kg/MMBtu", co2 * N2OPerMmbtu / Co2PerMmbtu, "t");
        var methane = CarbonBalanceMethod.Reference(input).Ch4.Tonnes;
        return new EmissionDraft(Id, variant, chain)
        {
            Co2T = co2,
            Ch4T = ch4,
            N2OT = n2o,
            Pollutants = new Dictionary<string, double> { ["N2O"] = 1000 * n2o },
            Co2Factors = factors,
            Ch4Factors = methane > 0
                ? [new("default-factor", ch4 / methane, FormattableString.Invariant($"CH4 taken from the CO2 with f_CH4 {MethaneCarbonShare} in place of this gas's own CH4"))]
                : [],
            Notes = [note, "written for refineries"],
        }.Finish(input);
    }
}
