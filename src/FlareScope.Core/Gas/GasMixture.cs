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
    private const double BtuPerScfPerMJPerM3 = 947.8171 * 0.0283168466; // BTU(IT)/MJ × m3/ft3

    private readonly double _netHeat; // MJ/kmol
    private readonly double _grossHeat; // MJ/kmol
    private readonly HeatCapacity _heatCapacity; // J/(mol K)

    private GasMixture(string name, List<(GasComponent Component, double Share)> shares)
    {
        Name = name;
        MoleFractions = new ReadOnlyDictionary<string, double>(shares.ToDictionary(s => s.Component.Id, s => s.Share));
        MolarMass = shares.Sum(s => s.Share * s.Component.MolarMass);
        _netHeat = shares.Sum(s => s.Share * s.Component.NetHeat);
        _grossHeat = shares.Sum(s => s.Share * s.Component.GrossHeat);
        MassFractions = new ReadOnlyDictionary<string, double>(
            shares.ToDictionary(s => s.Component.Id, s => s.Share * s.Component.MolarMass / MolarMass));
        AdiabaticIndexByShares = shares.Sum(s => s.Share * s.Component.AdiabaticIndex);
        foreach (var (component, share) in shares)
            _heatCapacity = _heatCapacity.Plus(component.HeatCapacity.Times(share));
        HydrocarbonCarbon = shares.Sum(s => s.Share * s.Component.BurnableCarbon);
        StoichiometricAir = shares.Sum(s => s.Share * s.Component.OxygenDemand) / OxygenInAir;
        if (_netHeat <= 0 || StoichiometricAir <= 0)
            throw new UserInputException("gas-not-combustible", $"Gas '{name}' cannot burn in air; give it a fuel such as CH4.");
    }

    /// <summary>Name, for people.</summary>
    public string Name { get; }

    /// <summary>Mole fraction (0..1, they sum to 1) by component id; components that are absent are not listed.</summary>
    public IReadOnlyDictionary<string, double> MoleFractions { get; }

    /// <summary>Mass fraction (0..1, they sum to 1) by component id; components that are absent are not listed.</summary>
    public IReadOnlyDictionary<string, double> MassFractions { get; }

    /// <summary>Molar mass, kg/kmol.</summary>
    public double MolarMass { get; }

    /// <summary>Density over that of dry air in the same state.</summary>
    public double RelativeDensity => MolarMass / AirMolarMass;

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

    /// <summary>Superior Wobbe index, higher heating value over √(relative density), MJ per m3 counted in <paramref name="reference"/>.</summary>
    public double WobbeIndex(ReferenceState reference) => HigherHeatingValue(reference) / Math.Sqrt(RelativeDensity);

    /// <summary>Inferior Wobbe index, lower heating value over √(relative density), MJ per m3 counted in <paramref name="reference"/>.</summary>
    public double LowerWobbeIndex(ReferenceState reference) => LowerHeatingValue(reference) / Math.Sqrt(RelativeDensity);

    /// <summary>Net heating value (NHV) as American rules write it, BTU per standard cubic foot at 60 °F.</summary>
    public double NetHeatingValueBtuPerScf => LowerHeatingValue(ReferenceState.Fahrenheit60) * BtuPerScfPerMJPerM3;

    /// <summary>Ratio of the heat capacities c_p/c_v of the mixture as an ideal gas: Σ x c_p over Σ x c_p - R.</summary>
    /// <param name="kelvin">Temperature, 200 to 1500 K.</param>
    /// <exception cref="ArgumentOutOfRangeException">The temperature lies outside.</exception>
    public double HeatCapacityRatio(double kelvin)
    {
        var heatCapacity = _heatCapacity.At(kelvin);
        return heatCapacity / (heatCapacity - ReferenceState.GasConstant);
    }

    /// <summary>Speed of sound √(k R T / M) with k of <see cref="HeatCapacityRatio"/>, m/s: 327 for G3 at 20 °C.</summary>
    /// <remarks>
    /// The science notes print 335 for G3, because the Russian method averages the components' k by share, which is 4 % more than
    /// the ratio of the averaged heat capacities; that figure is <see cref="RegulatorySpeedOfSound"/>.
    /// </remarks>
    /// <param name="kelvin">Temperature, 200 to 1500 K.</param>
    /// <exception cref="ArgumentOutOfRangeException">The temperature lies outside.</exception>
    public double SpeedOfSound(double kelvin) =>
        Math.Sqrt(HeatCapacityRatio(kelvin) * ReferenceState.GasConstant * 1000 * kelvin / MolarMass);

    /// <summary>Adiabatic index as the НИИ Атмосфера 1998 method makes it: the components' own, averaged by mole fraction (G3: 1.252).</summary>
    public double AdiabaticIndexByShares { get; }

    /// <summary>
    /// Speed of sound of the НИИ Атмосфера 1998 method, 91.5 √(K T / M), m/s, with <see cref="AdiabaticIndexByShares"/> for K:
    /// 335 for G3 at 20 °C. Source: science notes, ground.md section 6.3 (read in a public transcription).
    /// </summary>
    /// <param name="kelvin">Temperature, K.</param>
    public double RegulatorySpeedOfSound(double kelvin) => 91.5 * Math.Sqrt(AdiabaticIndexByShares * kelvin / MolarMass);

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

    /// <summary>A mixture from amounts of substance in any unit; they are brought to a sum of 1.</summary>
    /// <param name="name">Name, for people.</param>
    /// <param name="components">What it is made of.</param>
    /// <param name="amounts">How much of each, not negative.</param>
    /// <exception cref="UserInputException"><c>gas-not-combustible</c>.</exception>
    internal static GasMixture FromAmounts(string name, ReadOnlySpan<GasComponent> components, ReadOnlySpan<double> amounts)
    {
        var sum = 0.0;
        foreach (var amount in amounts)
            sum += amount;
        var shares = new List<(GasComponent, double)>(components.Length);
        for (var i = 0; i < components.Length; i++)
        {
            if (amounts[i] > 0)
                shares.Add((components[i], amounts[i] / sum));
        }

        return new(name, shares);
    }

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
