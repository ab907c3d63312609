using static System.FormattableString;

namespace FlareScope.Core.Gas;

/// <summary>The components a mixture may hold, by id and short form (case does not matter).</summary>
/// <remarks>
/// Gross heats of CH4…C6H14 (without the branched ones neoC5H12 and iC6H14), H2S, H2 and CO as in the science notes, ground.md
/// section 0 (ISO 6976:2016, recalled there with high confidence and reproduced by its table for four gases). Those of neoC5H12
/// (2,2-dimethylpropane), iC6H14 (2-methylpentane), C7H16, C8H18, C2H4, C3H6 and C4H8 (1-butene) are ISO 6976 figures from memory
/// (high confidence, not re-read); iC4H8 (isobutene) and C5H10 (1-pentene) from memory with medium confidence. Water vapour
/// carries its condensation heat, so that its net heat is zero. Adiabatic indices of C1…C6, CO2, N2 and H2S as in oracles.py of
/// the science notes; the others are rounded from the heat capacity at 20 °C.
/// </remarks>
public static class GasComponents
{
    /// <summary>Every component, hydrocarbons first.</summary>
    public static IReadOnlyList<GasComponent> All { get; } =
    [
        new("CH4", "C1", 16.043, 1, 4, 0, 0, 890.58, 1.31, new(19.25, 5.213e-2, 1.197e-5, -1.132e-8)),
        new("C2H6", "C2", 30.069, 2, 6, 0, 0, 1560.69, 1.21, new(5.409, 1.781e-1, -6.938e-5, 8.713e-9)),
        new("C3H8", "C3", 44.096, 3, 8, 0, 0, 2219.17, 1.13, new(-4.224, 3.063e-1, -1.586e-4, 3.215e-8)),
        new("iC4H10", "iC4", 58.122, 4, 10, 0, 0, 2868.20, 1.10, new(-1.390, 3.847e-1, -1.846e-4, 2.895e-8)),
        new("nC4H10", "nC4", 58.122, 4, 10, 0, 0, 2877.40, 1.10, new(9.487, 3.313e-1, -1.108e-4, -2.822e-9)),
        new("iC5H12", "iC5", 72.149, 5, 12, 0, 0, 3528.83, 1.08, new(-9.525, 5.066e-1, -2.729e-4, 5.723e-8)),
        new("nC5H12", "nC5", 72.149, 5, 12, 0, 0, 3535.77, 1.08, new(-3.626, 4.873e-1, -2.580e-4, 5.305e-8)),
        new("neoC5H12", "neoC5", 72.149, 5, 12, 0, 0, 3514.61, 1.07, new(-16.59, 5.552e-1, -3.306e-4, 7.633e-8)),
        new("C6H14", "C6", 86.175, 6, 14, 0, 0, 4194.95, 1.07, new(-4.413, 5.820e-1, -3.119e-4, 6.494e-8)),
        new("iC6H14", "iC6", 86.175, 6, 14, 0, 0, 4187.32, 1.06, new(-10.57, 6.184e-1, -3.573e-4, 8.085e-8)),
        new("C7H16", "C7", 100.202, 7, 16, 0, 0, 4853.43, 1.05, new(-5.146, 6.762e-1, -3.651e-4, 7.658e-8)),
        new("C8H18", "C8", 114.229, 8, 18, 0, 0, 5511.80, 1.05, new(-6.096, 7.712e-1, -4.195e-4, 8.855e-8)),
        new("C2H4", null, 28.053, 2, 4, 0, 0, 1411.18, 1.24, new(3.806, 1.566e-1, -8.348e-5, 1.755e-8)),
        new("C3H6", null, 42.080, 3, 6, 0, 0, 2058.02, 1.15, new(3.710, 2.345e-1, -1.160e-4, 2.205e-8)),
        new("C4H8", null, 56.106, 4, 8, 0, 0, 2716.82, 1.11, new(-2.994, 3.532e-1, -1.990e-4, 4.463e-8)),
        new("iC4H8", null, 56.106, 4, 8, 0, 0, 2700.20, 1.10, new(16.05, 2.804e-1, -1.091e-4, 9.098e-9)),
        new("C5H10", null, 70.133, 5, 10, 0, 0, 3375.42, 1.08, new(-0.134, 4.329e-1, -2.317e-4, 4.681e-8)),
        new("CO2", null, 44.009, 1, 0, 2, 0, 0, 1.30, new(19.80, 7.344e-2, -5.602e-5, 1.715e-8)),
        new("N2", null, 28.013, 0, 0, 0, 0, 0, 1.40, new(31.15, -1.357e-2, 2.680e-5, -1.168e-8)),
        new("H2S", null, 34.081, 0, 2, 0, 1, 562.01, 1.34, new(31.94, 1.436e-3, 2.432e-5, -1.176e-8)),
        new("H2", null, 2.016, 0, 2, 0, 0, 285.83, 1.41, new(27.14, 9.274e-3, -1.381e-5, 7.645e-9)),
        new("CO", null, 28.010, 1, 0, 1, 0, 282.98, 1.40, new(30.87, -1.285e-2, 2.789e-5, -1.272e-8)),
        new("H2O", null, 18.015, 0, 2, 1, 0, GasComponent.WaterCondensationHeat, 1.33, new(32.24, 1.924e-3, 1.055e-5, -3.596e-9)),
        new("O2", null, 31.999, 0, 0, 2, 0, 0, 1.40, new(28.11, -3.680e-6, 1.746e-5, -1.065e-8)),
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
