namespace FlareScope.Core.Emissions;

/// <summary>Warming of one tonne of CH4 and of N2O in tonnes of CO2.</summary>
/// <param name="Id">Name of the command line's <c>--gwp</c>.</param>
/// <param name="Name">Source and value, as written beside a figure.</param>
/// <param name="Ch4">t CO2 equivalent per t CH4.</param>
/// <param name="N2O">t CO2 equivalent per t N2O.</param>
/// <remarks>
/// Science notes, ground.md section 6.2: the hundred-year values were read there [F], 29.8 and the twenty-year CH4 values are
/// from memory with high confidence [M,H]; the twenty-year N2O values are from memory as well, with medium confidence [M,M].
/// </remarks>
public sealed record WarmingPotential(string Id, string Name, double Ch4, double N2O)
{
    /// <summary>Russian state accounting, order 2979-р of 22.10.2021 (the values of IPCC AR4): 25 and 298.</summary>
    public static WarmingPotential Russia { get; } = new("ru", "RU 2979-r (CH4 25)", 25, 298);

    /// <summary>Every list, the Russian one first.</summary>
    public static IReadOnlyList<WarmingPotential> All { get; } =
    [
        Russia,
        new("ar4", "IPCC AR4 (CH4 25)", 25, 298),
        new("ar5", "IPCC AR5 (CH4 28)", 28, 265),
        new("ar6", "IPCC AR6 (CH4 27.9)", 27.9, 273),
        new("ar6-fossil", "IPCC AR6, fossil (CH4 29.8)", 29.8, 273),
        new("ar4-20", "IPCC AR4, 20 years (CH4 72)", 72, 289),
        new("ar5-20", "IPCC AR5, 20 years (CH4 84)", 84, 264),
        new("ar6-20", "IPCC AR6, 20 years (CH4 81.2)", 81.2, 273),
    ];

    /// <summary>The list of that id; case does not matter.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-gwp</c>: there is no such list.</exception>
    public static WarmingPotential Get(string id) =>
        All.FirstOrDefault(w => w.Id.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-gwp", $"Warming potential '{id}' is not known; use {string.Join(", ", All.Select(w => w.Id))}.");
}
