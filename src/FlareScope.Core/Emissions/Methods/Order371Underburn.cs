using FlareScope.Core.Emissions.Soot;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>A named under-burn setting (недожог) of Order 371.</summary>
/// <param name="Name">Name of the command line's <c>--combustion</c>.</param>
/// <param name="Fraction">CF, share of hydrocarbons that stay unburnt, 0..1.</param>
/// <param name="Meaning">What it stands for.</param>
/// <remarks>
/// Science notes, ground.md section 6.2: all four were read in a third-party transcription; that 0.0006 and 0.035 are the pair
/// behind the order's own Table 2.1 was derived there. To be confirmed against the official text.
/// </remarks>
public sealed record Order371Underburn(string Name, double Fraction, string Meaning)
{
    /// <summary>Soot-free burning (бессажевое).</summary>
    public static Order371Underburn Sootless { get; } = new("sootless", 0.0006, "soot-free burning");

    /// <summary>Refineries and other enterprises.</summary>
    public static Order371Underburn Refinery { get; } = new("refinery", 0.005, "default of refineries and other enterprises");

    /// <summary>Oil, gas-condensate and gas fields.</summary>
    public static Order371Underburn Field { get; } = new("field", 0.02, "default of oil, gas-condensate and gas fields");

    /// <summary>Sooting burning (сажевое).</summary>
    public static Order371Underburn Sooting { get; } = new("sooting", 0.035, "sooting burning");

    /// <summary>All four, in order of the fraction.</summary>
    public static IReadOnlyList<Order371Underburn> All { get; } = [Sootless, Refinery, Field, Sooting];

    /// <summary>The setting that the smoke seen speaks for: <see cref="Sooting"/> with visible smoke, else <see cref="Sootless"/>.</summary>
    public static Order371Underburn Of(ObservedSmoke smoke) => smoke.Visible ? Sooting : Sootless;

    /// <summary>The setting of that name.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-combustion</c>: there is no such setting.</exception>
    public static Order371Underburn Get(string name) =>
        All.FirstOrDefault(u => u.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-combustion",
            $"Combustion '{name}' is not known; use {string.Join(", ", All.Select(u => u.Name))}.");
}
