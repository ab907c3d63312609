using FlareScope.Core;
using FlareScope.Core.Units;

namespace FlareScope.Satellite.Volumes;

/// <summary>Units of satellite volumes.</summary>
/// <remarks>
/// Nightfire and World Bank figures do not name their reference state; they are taken as 15 °C standard (science notes,
/// satellite.md section 4 and correction 10). The year is <see cref="Year.Days"/> long.
/// </remarks>
public static class VolumeRates
{
    /// <summary>State in which the calibrations count.</summary>
    public static ReferenceState Native { get; } = ReferenceState.Celsius15;

    /// <summary>The unit of <see cref="ThousandM3PerDay"/>.</summary>
    public const string FlowUnit = "thousand m3/day";

    private const double ThousandM3PerBcm = 1e6;

    /// <summary>A rate in billion m3 per year as thousand m3 per day, in the same reference state.</summary>
    public static double ThousandM3PerDay(double bcmPerYear) => bcmPerYear * ThousandM3PerBcm / Year.Days;

    /// <summary>Factor from a volume in one reference state to the same gas in another (1.0174 from 15 to 20 °C).</summary>
    public static double Factor(ReferenceState from, ReferenceState to) => to.MolarVolume / from.MolarVolume;

    /// <summary>Reads <c>0C</c>, <c>15C</c> or <c>20C</c>.</summary>
    /// <exception cref="UserInputException"><c>reference-unknown</c>.</exception>
    public static ReferenceState ParseReference(string text) => text.Trim().ToUpperInvariant() switch
    {
        "0C" => ReferenceState.Celsius0,
        "15C" => ReferenceState.Celsius15,
        "20C" => ReferenceState.Celsius20,
        _ => throw new UserInputException("reference-unknown", $"Reference '{text}' is not known; use 0C, 15C or 20C."),
    };
}
