using FlareScope.Core.Gas;

namespace FlareScope.Core.Emissions;

/// <summary>The question behind <c>flarescope emissions</c>.</summary>
/// <param name="Volume">Quantity of gas, in <paramref name="Unit"/>; 0 to 10¹².</param>
/// <param name="Unit">Unit with its reference state.</param>
/// <param name="Gas">The gas.</param>
/// <param name="Method">Method ids joined by commas, or <c>all</c>.</param>
/// <param name="Combustion">Named under-burn of the Russian laws; null for the smoke seen or all of them.</param>
public sealed record EmissionsRequest(
    double Volume, VolumeUnit Unit, GasSelection Gas, string Method = EmissionsRequest.AllMethods, string? Combustion = null)
{
    /// <summary>Asks for every method side by side.</summary>
    public const string AllMethods = "all";

    /// <summary>Id of the warming potentials, see <see cref="WarmingPotential.All"/>.</summary>
    public string Gwp { get; init; } = WarmingPotential.Russia.Id;

    /// <summary>Smoke seen: a class name, <c>seen</c>, or an opacity in percent; null when nobody looked.</summary>
    public string? Smoke { get; init; }

    /// <summary>Row of Order 371's Table 2.1 to show beside the composition; null for none but that of an assumed gas.</summary>
    public string? GasKind { get; init; }

    /// <summary>Share of the gas that leaves through an unlit flare, 0..1.</summary>
    public double UnlitShare { get; init; }

    /// <summary>Share released in start-up, shutdown and malfunction, 0..1; null when not told.</summary>
    public double? StartupShare { get; init; }

    /// <summary>Hours over which the quantity is burnt; null when unknown.</summary>
    public double? Hours { get; init; }

    /// <summary>The flare's pipe; null when unknown.</summary>
    public FlareSite? Site { get; init; }

    /// <summary>A cut across the smoke; null when none was measured.</summary>
    public Soot.SmokePlume? Plume { get; init; }

    /// <summary>How the quantity became known, see <see cref="Uncertainty.QuantityKnowledge"/>; null for no intervals.</summary>
    public string? Knowledge { get; init; }

    /// <summary>True to have every number explained.</summary>
    public bool Explain { get; init; }
}
