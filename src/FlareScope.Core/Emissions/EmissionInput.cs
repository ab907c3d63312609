using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions;

/// <summary>A quantity of gas that is burnt in a flare.</summary>
/// <param name="VolumeM3">Volume, m3 in <paramref name="Reference"/>.</param>
/// <param name="Reference">State in which the volume is counted.</param>
/// <param name="Gas">Composition.</param>
/// <param name="Combustion">Named variant of methods that know several, for example <c>field</c>; null for all of them.</param>
public sealed record EmissionInput(double VolumeM3, ReferenceState Reference, GasMixture Gas, string? Combustion = null)
{
    /// <summary>Warming potential with which CO2 equivalents are made.</summary>
    public WarmingPotential Warming { get; init; } = WarmingPotential.Russia;

    /// <summary>Amount of gas, kmol.</summary>
    public double Kilomoles => VolumeM3 / Reference.MolarVolume;
}
