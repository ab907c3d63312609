using System.Collections.ObjectModel;
using FlareScope.Core.Units;

namespace FlareScope.Core.Gas;

/// <summary>A gas of known composition and the properties that follow from it; an ideal gas, dry or moist as given.</summary>
/// <remarks>
/// Molar properties mix linearly in mole fractions; a volumetric heating value is the molar one over the molar volume.
/// Science notes, ground.md section 0, whose table of four gases is reproduced to the printed digits.
/// </remarks>
public sealed record GasMixture
{
    private const double OxygenInAir = 0.20946; // mol/mol, dry air
    private const double AirMolarMass = 28.9647; // kg/kmol, dry air

    private readonly double _netHeat; // MJ/kmol
    private readonly double _grossHeat; // MJ/kmol

    private GasMixture(string name, List<(GasComponent Component, double Share)> shares)
    {
        Name = name;
        MoleFractions = new ReadOnlyDictionary<string, double>(shares.ToDictionary(s => s.Component.Id, s => s.Share));
        MolarMass = shares.Sum(s => s.Share * s.Component.MolarMass);
        _netHeat = shares.Sum(s => s.Share * s.Component.NetHeat);
        _grossHeat = shares.Sum(s => s.Share * s.Component.GrossHeat);
        HydrocarbonCarbon = shares.Sum(s => s.Share * s.Component.BurnableCarbon);
        StoichiometricAir = shares.Sum(s => s.Share * s.Component.OxygenDemand) / OxygenInAir;
        if (_netHeat <= 0 || StoichiometricAir <= 0)
            throw new UserInputException("gas-not-combustible", $"Gas '{name}' cannot burn in air; give it a fuel such as CH4.");
    }

    /// <summary>Name, for people.</summary>
    public string Name { get; }

    /// <summary>Mole fraction (0..1, they sum to 1) by component id; components that are absent are not listed.</summary>
    public IReadOnlyDictionary<string, double> MoleFractions { get; }

    /// <summary>Molar mass, kg/kmol.</summary>
    public double MolarMass { get; }

    /// <summary>Lower heating value, MJ/kg.</summary>
    public double LowerHeatingValueMass => _netHeat / MolarMass;

    /// <summary>Carbon that can burn (hydrocarbons and CO), mol C per mol gas.</summary>
    public double HydrocarbonCarbon { get; }

    /// <summary>Carbon of every component, CO2 included, mol C per mol gas.</summary>
    public double TotalCarbon => HydrocarbonCarbon + Fraction("CO2");

    /// <summary>Air for complete burning, m3 air per m3 gas.</summary>
    public double StoichiometricAir { get; }

    /// <summary>Fuel mass fraction of the stoichiometric mixture with air (f_s), kg/kg.</summary>
    public double StoichiometricMassFraction => MolarMass / (MolarMass + StoichiometricAir * AirMolarMass);

    /// <summary>Lower heating value (combustion at 25 °C), MJ per m3 of gas counted in <paramref name="reference"/>.</summary>
    public double LowerHeatingValue(ReferenceState reference) => _netHeat / reference.MolarVolume;

    /// <summary>Higher heating value (combustion at 25 °C), MJ per m3 of gas counted in <paramref name="reference"/>.</summary>
    public double HigherHeatingValue(ReferenceState reference) => _grossHeat / reference.MolarVolume;

    /// <summary>Density, kg/m3.</summary>
    public double Density(ReferenceState reference) => MolarMass / reference.MolarVolume;

    /// <summary>Mole fraction of one component, 0 when it is absent.</summary>
    /// <param name="componentId">Component id, for example <c>CH4</c> (no short forms).</param>
    public double Fraction(string componentId) => MoleFractions.GetValueOrDefault(componentId);

    /// <summary>A mixture from mole (equally: ideal volume) percent.</summary>
    /// <param name="name">Name, for people.</param>
    /// <param name="percent">Percent by component id or short form; the sum must be 100 within 0.5 and is then normalised.</param>
    /// <exception cref="UserInputException">
    /// <c>gas-unknown-component</c>, <c>gas-bad-share</c> (negative or not a number), <c>gas-duplicate-component</c>,
    /// <c>gas-sum</c>, <c>gas-not-combustible</c>.
    /// </exception>
    public static GasMixture FromMolePercent(string name, IReadOnlyDictionary<string, double> percent) =>
        new(name, GasComposition.Normalise(name, percent));

    /// <summary>A mixture from mass percent.</summary>
    /// <param name="name">Name, for people.</param>
    /// <param name="percent">Percent by component id or short form; the sum must be 100 within 0.5 and is then normalised.</param>
    /// <exception cref="UserInputException">As <see cref="FromMolePercent"/>.</exception>
    public static GasMixture FromMassPercent(string name, IReadOnlyDictionary<string, double> percent)
    {
        var masses = GasComposition.Normalise(name, percent);
        var moles = masses.Sum(s => s.Share / s.Component.MolarMass);
        return new(name, masses.ConvertAll(s => (s.Component, s.Share / s.Component.MolarMass / moles)));
    }
}
