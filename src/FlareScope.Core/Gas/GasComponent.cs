namespace FlareScope.Core.Gas;

/// <summary>One pure gas: what its molecule holds and how much heat it gives.</summary>
/// <param name="Id">Component id of <c>gas.json</c>, for example <c>nC4H10</c>.</param>
/// <param name="ShortForm">Short id accepted beside it, for example <c>nC4</c>; null when there is none.</param>
/// <param name="MolarMass">kg/kmol.</param>
/// <param name="Carbon">Carbon atoms per molecule.</param>
/// <param name="Hydrogen">Hydrogen atoms per molecule.</param>
/// <param name="Oxygen">Oxygen atoms per molecule.</param>
/// <param name="Sulfur">Sulphur atoms per molecule.</param>
/// <param name="GrossHeat">Gross (higher) molar heat of combustion at 25 °C, kJ/mol, ISO 6976:2016.</param>
/// <param name="AdiabaticIndex">c_p/c_v near 20 °C, rounded as design handbooks print it; see <see cref="GasMixture.AdiabaticIndexByShares"/>.</param>
/// <param name="HeatCapacity">Ideal-gas heat capacity at constant pressure.</param>
public sealed record GasComponent(
    string Id,
    string? ShortForm,
    double MolarMass,
    int Carbon,
    int Hydrogen,
    int Oxygen,
    int Sulfur,
    double GrossHeat,
    double AdiabaticIndex,
    HeatCapacity HeatCapacity)
{
    /// <summary>Heat of condensation of the water formed, kJ/mol H2O at 25 °C (ISO 6976:2016).</summary>
    public const double WaterCondensationHeat = 44.013;

    /// <summary>Net (lower) molar heat of combustion at 25 °C, kJ/mol: gross less the water's condensation.</summary>
    public double NetHeat => GrossHeat - WaterCondensationHeat * Hydrogen / 2;

    /// <summary>Oxygen needed to burn one mole completely, mol O2; -1 for O2 itself.</summary>
    public double OxygenDemand => Carbon + Hydrogen / 4.0 + Sulfur - Oxygen / 2.0;

    /// <summary>Carbon atoms that can still burn to CO2: those of hydrocarbons and CO, not of CO2.</summary>
    public int BurnableCarbon => Hydrogen > 0 || Oxygen == 1 ? Carbon : 0;
}
