namespace FlareScope.Core.Emissions.Methods;

/// <summary>A row of Table 2.1 of Order 371: ready factors for a gas whose composition nobody has (п. 2.7).</summary>
/// <param name="Name">Name of the command line's <c>--gas-kind</c>.</param>
/// <param name="Co2PerTonne">t CO2 per t gas.</param>
/// <param name="Co2PerThousandM3">t CO2 per thousand m3.</param>
/// <param name="Ch4PerTonne">t CH4 per t gas.</param>
/// <param name="Ch4PerThousandM3">t CH4 per thousand m3.</param>
/// <remarks>
/// Science notes, ground.md section 6.2 [F, third-party transcription]. The state of the thousand m3 was not seen; 20 °C is
/// taken, because the table's CH4 follows from the density at 20 °C [D].
/// </remarks>
public sealed record Order371Default(
    string Name, double Co2PerTonne, double Co2PerThousandM3, double Ch4PerTonne, double Ch4PerThousandM3)
{
    /// <summary>Associated petroleum gas (ПНГ).</summary>
    public static Order371Default Apg { get; } = new("apg", 2.6121, 3.3689, 0.0041, 0.0053);

    /// <summary>Every row.</summary>
    public static IReadOnlyList<Order371Default> All { get; } =
    [
        new("natural-gas", 2.6986, 1.8263, 0.0006, 0.0004),
        Apg,
        new("coal-bed", 1.8863, 1.6294, 0.0206, 0.0178),
        new("condensate", 2.7470, 2.0245, 0.0005, 0.0004),
    ];

    /// <summary>The row of that name.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-gas-kind</c>: there is no such row.</exception>
    public static Order371Default Get(string name) =>
        All.FirstOrDefault(row => row.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-gas-kind",
            $"Gas kind '{name}' is not in Table 2.1; use {string.Join(", ", All.Select(row => row.Name))}.");
}
