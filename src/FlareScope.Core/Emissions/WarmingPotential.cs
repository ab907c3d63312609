namespace FlareScope.Core.Emissions;

/// <summary>Warming of one tonne of CH4 in tonnes of CO2, over 100 years.</summary>
/// <param name="Name">Source and value, as written beside a figure.</param>
/// <param name="Ch4">t CO2 equivalent per t CH4.</param>
/// <remarks>Science notes, ground.md section 6.2 (values read there).</remarks>
public sealed record WarmingPotential(string Name, double Ch4)
{
    /// <summary>Russian state accounting, order 2979-р of 22.10.2021 (the values of IPCC AR4): 25.</summary>
    public static WarmingPotential Russia { get; } = new("RU 2979-r (CH4 25)", 25);

    /// <summary>IPCC AR5: 28.</summary>
    public static WarmingPotential Ar5 { get; } = new("IPCC AR5 (CH4 28)", 28);

    /// <summary>IPCC AR6: 27.9.</summary>
    public static WarmingPotential Ar6 { get; } = new("IPCC AR6 (CH4 27.9)", 27.9);
}
