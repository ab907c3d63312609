using FlareScope.Core.Gas;

namespace FlareScope.Core.Emissions;

/// <summary>The question behind <c>flarescope emissions</c>.</summary>
/// <param name="Volume">Quantity of gas, in <paramref name="Unit"/>; 0 to 10¹².</param>
/// <param name="Unit">Unit with its reference state.</param>
/// <param name="Gas">The gas.</param>
/// <param name="Method">Method id, or <c>all</c>.</param>
/// <param name="Combustion">Named variant of Order 371; null for all four.</param>
public sealed record EmissionsRequest(
    double Volume, VolumeUnit Unit, GasSelection Gas, string Method = EmissionsRequest.AllMethods, string? Combustion = null)
{
    /// <summary>Asks for every method side by side.</summary>
    public const string AllMethods = "all";
}
