namespace FlareScope.Core.Emissions;

/// <summary>What one variant of one method says about one quantity of gas.</summary>
/// <param name="Id">Method id.</param>
/// <param name="Variant">Named setting, for example <c>field</c>.</param>
/// <param name="Co2T">CO2, t.</param>
/// <param name="Ch4T">CH4, t; null when the method does not give it.</param>
/// <param name="Co2eT">CO2 equivalent of both, t; null without CH4.</param>
/// <param name="Gwp">Name of the warming potential used.</param>
/// <param name="BlackCarbonKg">Black carbon, kg; null when the method does not give it.</param>
/// <param name="Source">Where the method stands written.</param>
/// <param name="Notes">What a reader must know, one line each.</param>
public sealed record EmissionResult(
    string Id,
    string Variant,
    double Co2T,
    double? Ch4T,
    double? Co2eT,
    string Gwp,
    double? BlackCarbonKg,
    string Source,
    IReadOnlyList<string> Notes)
{
    /// <summary>Other pollutants, kg by name; null when the method does not give them.</summary>
    public IReadOnlyDictionary<string, double>? Pollutants { get; init; }

    /// <summary>
    /// Share of the gas's carbon that the method neither sends out as CO2 or CH4 nor names as unburnt; negative when the method
    /// makes carbon. Science notes, ground.md correction 6.
    /// </summary>
    public double CarbonUnaccounted { get; init; }
}
