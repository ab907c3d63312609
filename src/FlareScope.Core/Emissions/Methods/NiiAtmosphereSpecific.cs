using FlareScope.Core.Gas;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>Specific emissions of one gas by the НИИ Атмосфера method, kg per kg gas.</summary>
/// <param name="Gas">Composition.</param>
/// <param name="Factors">Soot-free or sooting burning.</param>
/// <remarks>
/// Science notes, ground.md section 6.3: q_CH4 = 0.01·CF·[CH4 mass %], SO2 and H2S by the sulphur balance (the burnt and the
/// unburnt share), CO2 by the carbon left after CH4 and CO [F, public transcription of appendix Е; soot is not subtracted there].
/// </remarks>
public sealed record NiiAtmosphereSpecific(GasMixture Gas, NiiAtmosphereFactors Factors)
{
    private const double SulphurDioxideMolarMass = 64.064;
    private const double HydrogenSulphideMolarMass = 34.081;

    /// <summary>CH4.</summary>
    public double Methane => Factors.Underburn * Gas.Fraction("CH4") * CarbonLedger.Ch4MolarMass / Gas.MolarMass;

    /// <summary>H2S.</summary>
    public double HydrogenSulphide => Factors.Underburn * Sulphur * HydrogenSulphideMolarMass;

    /// <summary>SO2.</summary>
    public double SulphurDioxide => (1 - Factors.Underburn) * Sulphur * SulphurDioxideMolarMass;

    /// <summary>Share of the burnable carbon that becomes CO2; below zero when the ready CO factor asks for more carbon than the gas has.</summary>
    public double Conversion => Gas.HydrocarbonCarbon > 0
        ? 1 - Gas.MolarMass * (Methane / CarbonLedger.Ch4MolarMass + Factors.CarbonMonoxide / CarbonLedger.CoMolarMass) / Gas.HydrocarbonCarbon
        : 0;

    private double Sulphur => Gas.Fraction("H2S") / Gas.MolarMass; // kmol per kg gas

    /// <summary>Everything but CO2, kg per kg gas by name.</summary>
    public IReadOnlyDictionary<string, double> All => new Dictionary<string, double>
    {
        ["CO"] = Factors.CarbonMonoxide,
        ["NOx"] = Factors.NitrogenOxides,
        ["soot"] = Factors.Soot,
        ["benzoAPyrene"] = Factors.BenzoAPyrene,
        ["CH4"] = Methane,
        ["SO2"] = SulphurDioxide,
        ["H2S"] = HydrogenSulphide,
    };
}
