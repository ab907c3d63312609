namespace FlareScope.Core.Gas;

/// <summary>Named gases: G1…G4 of the science notes (ground.md section 0) and <c>unknown</c>.</summary>
public static class GasPresets
{
    /// <summary>Preset name for "nobody told": mid associated gas with a wide heating value.</summary>
    public const string UnknownName = "unknown";

    /// <summary>Pure methane (G1).</summary>
    public static GasMixture Methane { get; } = Of("methane", ("CH4", 100));

    /// <summary>Pipeline-like natural gas (G2).</summary>
    public static GasMixture NaturalGas { get; } =
        Of("natural-gas", ("CH4", 96), ("C2H6", 2), ("C3H8", 0.5), ("CO2", 0.5), ("N2", 1));

    /// <summary>Associated petroleum gas of medium richness (G3).</summary>
    public static GasMixture ApgMid { get; } = Of(
        "apg-mid",
        ("CH4", 60), ("C2H6", 12), ("C3H8", 13), ("iC4H10", 3), ("nC4H10", 5), ("nC5H12", 2), ("C6H14", 1), ("CO2", 2), ("N2", 2));

    /// <summary>Rich associated petroleum gas (G4).</summary>
    public static GasMixture ApgRich { get; } = Of(
        "apg-rich",
        ("CH4", 40), ("C2H6", 16), ("C3H8", 22), ("iC4H10", 5), ("nC4H10", 9), ("nC5H12", 3), ("C6H14", 2), ("CO2", 1), ("N2", 2));

    /// <summary>What <c>unknown</c> means: <see cref="ApgMid"/>, marked as assumed, drawn from <see cref="AssociatedGasPrior"/>.</summary>
    public static GasSelection Unknown { get; } = GasSelection.With(ApgMid, new AssociatedGasPrior()) with { Assumed = true };

    /// <summary>Every preset name, <c>unknown</c> last.</summary>
    public static IReadOnlyList<string> Names { get; } = ["methane", "natural-gas", "apg-mid", "apg-rich", UnknownName];

    /// <summary>Looks a preset up.</summary>
    /// <param name="name">One of <see cref="Names"/>; case does not matter.</param>
    /// <param name="selection">The gas, when found.</param>
    /// <returns>False when there is no such preset.</returns>
    public static bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GasSelection? selection)
    {
        selection = name.Trim().ToLowerInvariant() switch
        {
            "methane" => GasSelection.Stated(Methane),
            "natural-gas" => GasSelection.Stated(NaturalGas),
            "apg-mid" => GasSelection.Stated(ApgMid),
            "apg-rich" => GasSelection.Stated(ApgRich),
            UnknownName => Unknown,
            _ => null,
        };
        return selection is not null;
    }

    private static GasMixture Of(string name, params (string Id, double Percent)[] parts) =>
        GasMixture.FromMolePercent(name, parts.ToDictionary(p => p.Id, p => p.Percent));
}
