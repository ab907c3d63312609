using static System.FormattableString;

namespace FlareScope.Core.Gas;

/// <summary>The components a mixture may hold, by id and short form (case does not matter).</summary>
/// <remarks>
/// Gross heats of CH4…C6H14, H2S, H2 and CO as in the science notes, ground.md section 0 (ISO 6976:2016, recalled there with high
/// confidence and reproduced by its table for four gases). C7H16, C8H18, C2H4 and C3H6 are ISO 6976 figures from memory
/// (high confidence, not re-read). Water vapour carries its condensation heat, so that its net heat is zero.
/// </remarks>
public static class GasComponents
{
    /// <summary>Every component, hydrocarbons first.</summary>
    public static IReadOnlyList<GasComponent> All { get; } =
    [
        new("CH4", "C1", 16.043, 1, 4, 0, 0, 890.58),
        new("C2H6", "C2", 30.069, 2, 6, 0, 0, 1560.69),
        new("C3H8", "C3", 44.096, 3, 8, 0, 0, 2219.17),
        new("iC4H10", "iC4", 58.122, 4, 10, 0, 0, 2868.20),
        new("nC4H10", "nC4", 58.122, 4, 10, 0, 0, 2877.40),
        new("iC5H12", "iC5", 72.149, 5, 12, 0, 0, 3528.83),
        new("nC5H12", "nC5", 72.149, 5, 12, 0, 0, 3535.77),
        new("C6H14", "C6", 86.175, 6, 14, 0, 0, 4194.95),
        new("C7H16", "C7", 100.202, 7, 16, 0, 0, 4853.43), // from memory
        new("C8H18", "C8", 114.229, 8, 18, 0, 0, 5511.80), // from memory
        new("C2H4", null, 28.053, 2, 4, 0, 0, 1411.18), // from memory
        new("C3H6", null, 42.080, 3, 6, 0, 0, 2058.02), // from memory
        new("CO2", null, 44.009, 1, 0, 2, 0, 0),
        new("N2", null, 28.013, 0, 0, 0, 0, 0),
        new("H2S", null, 34.081, 0, 2, 0, 1, 562.01),
        new("H2", null, 2.016, 0, 2, 0, 0, 285.83),
        new("CO", null, 28.010, 1, 0, 1, 0, 282.98),
        new("H2O", null, 18.015, 0, 2, 1, 0, GasComponent.WaterCondensationHeat),
        new("O2", null, 31.999, 0, 0, 2, 0, 0),
    ];

    private static readonly Dictionary<string, GasComponent> ByName = Index();

    /// <summary>Finds a component.</summary>
    /// <param name="name">Id or short form.</param>
    /// <returns>The component.</returns>
    /// <exception cref="UserInputException"><c>gas-unknown-component</c>: the name is not in the table.</exception>
    public static GasComponent Find(string name) => ByName.TryGetValue(name.Trim(), out var component)
        ? component
        : throw new UserInputException(
            "gas-unknown-component",
            Invariant($"Gas component '{name}' is not known; use one of {string.Join(' ', All.Select(c => c.Id))}."));

    private static Dictionary<string, GasComponent> Index()
    {
        var index = new Dictionary<string, GasComponent>(StringComparer.OrdinalIgnoreCase);
        foreach (var component in All)
        {
            index.Add(component.Id, component);
            if (component.ShortForm is { } shortForm)
                index.Add(shortForm, component);
        }

        return index;
    }
}
