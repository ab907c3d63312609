namespace FlareScope.Core.Emissions.Methods;

/// <summary>A pair of efficiencies that 40 CFR 98.233(n) lets a flare count with.</summary>
/// <param name="Name">Variant name.</param>
/// <param name="Destruction">η of CH4 (W-19), 0..1.</param>
/// <param name="Combustion">η of CO2 (W-20), 0..1.</param>
/// <param name="Meaning">When it applies.</param>
/// <remarks>Science notes, ground.md section 5: tiers of 2024 98/96.5, 95/93.5 and 92/90.5 % [M,H].</remarks>
public sealed record EpaEfficiency(string Name, double Destruction, double Combustion, string Meaning)
{
    /// <summary>One efficiency for both, as before 2024.</summary>
    public static EpaEfficiency Single(double efficiency) =>
        new(FormattableString.Invariant($"eta-{efficiency}"), efficiency, efficiency, "one efficiency for CO2 and CH4, wording before 2024");

    /// <summary>Every pair, the customary 98 % first.</summary>
    public static IReadOnlyList<EpaEfficiency> All { get; } =
    [
        Single(0.98),
        new("tier-1", 0.98, 0.965, "tier 1 of 2024: monitored as 40 CFR 63.670 asks"),
        new("tier-2", 0.95, 0.935, "tier 2 of 2024: monitored as the performance standard asks"),
        new("tier-3", 0.92, 0.905, "tier 3 of 2024: neither"),
    ];
}
