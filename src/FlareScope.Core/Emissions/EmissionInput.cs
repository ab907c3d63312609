using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions;

/// <summary>A quantity of gas that goes to a flare, and what is known of that flare.</summary>
/// <param name="VolumeM3">Volume, m3 in <paramref name="Reference"/>.</param>
/// <param name="Reference">State in which the volume is counted.</param>
/// <param name="Gas">Composition.</param>
/// <param name="Combustion">Forced variant of methods that know several, for example <c>field</c>; null leaves the choice to them.</param>
public sealed record EmissionInput(double VolumeM3, ReferenceState Reference, GasMixture Gas, string? Combustion = null)
{
    /// <summary>Warming potentials with which CO2 equivalents are made.</summary>
    public WarmingPotential Warming { get; init; } = WarmingPotential.Russia;

    /// <summary>How much smoke was seen; null when nobody looked.</summary>
    public ObservedSmoke? Smoke { get; init; }

    /// <summary>Share of the gas that leaves through an unlit flare, 0..1.</summary>
    /// <value>0: lit all the time.</value>
    public double UnlitShare { get; init; }

    /// <summary>Share of the gas released in start-up, shutdown and malfunction (40 CFR 98.253, Y-3), 0..1; null when not told.</summary>
    public double? StartupShare { get; init; }

    /// <summary>True when the quantity was stated as a mass, for laws that have a formula of their own for masses.</summary>
    public bool CountedByMass { get; init; }

    /// <summary>Gas of Order 371's Table 2.1 whose ready factors are to be shown; null for none.</summary>
    public Order371Default? DefaultGas { get; init; }

    /// <summary>The tip, as far as it is known; null when nothing is.</summary>
    public FlareTip? Tip { get; init; }

    /// <summary>Amount of gas, kmol.</summary>
    public double Kilomoles => VolumeM3 / Reference.MolarVolume;

    /// <summary>Mass of gas, kg.</summary>
    public double MassKg => Kilomoles * Gas.MolarMass;

    /// <summary>Volume of the same gas counted in another state, m3.</summary>
    public double VolumeAt(ReferenceState state) => Kilomoles * state.MolarVolume;
}
