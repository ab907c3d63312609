using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>Table 1.2 of Order 371: densities of CO2 and CH4 (real gas) by the temperature in which the volume is counted.</summary>
/// <param name="State">Reference state.</param>
/// <param name="Co2">kg/m3.</param>
/// <param name="Ch4">kg/m3.</param>
/// <remarks>Science notes, ground.md section 6.2 [F, third-party transcription].</remarks>
public sealed record Order371Densities(ReferenceState State, double Co2, double Ch4)
{
    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<Order371Densities> All { get; } =
    [
        new(ReferenceState.Celsius0, 1.9768, 0.7170),
        new(ReferenceState.Celsius15, 1.8738, 0.6797),
        new(ReferenceState.Celsius20, 1.8393, 0.6680),
    ];

    /// <summary>The row of a state; a state that is not in the table is counted at 20 °C.</summary>
    public static Order371Densities At(ReferenceState reference) => All.FirstOrDefault(row => row.State == reference) ?? All[^1];
}
