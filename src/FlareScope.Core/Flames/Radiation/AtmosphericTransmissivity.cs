namespace FlareScope.Core.Flames.Radiation;

/// <summary>Share of a flame's heat radiation that clear air lets through (not of visible light).</summary>
/// <remarks>
/// Wayne 1991: τ = 1.006 - 0.01171 lg X_H2O - 0.02368 lg² X_H2O - 0.03188 lg X_CO2 + 0.001164 lg² X_CO2 with
/// X_H2O = RH S p_sat[mmHg] 288.651/T and X_CO2 = S 273/T (ppm/335). Source: science notes, ground.md section 1.4 (read in HyRAM).
/// </remarks>
public static class AtmosphericTransmissivity
{
    private const double PascalPerMmHg = 133.322;

    /// <summary>τ over a path, 0..1.</summary>
    /// <param name="pathM">Path S, m, 1 and more: the fit has no sense below.</param>
    /// <param name="kelvin">Air temperature T, K.</param>
    /// <param name="relativeHumidity">RH, 0 exclusive to 1 inclusive.</param>
    /// <param name="co2Ppm">Carbon dioxide in the air, ppm.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure lies outside.</exception>
    public static double Wayne(double pathM, double kelvin, double relativeHumidity, double co2Ppm = 400)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pathM, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(relativeHumidity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(relativeHumidity, 1);
        var water = Math.Log10(relativeHumidity * pathM * SaturationPressure(kelvin) / PascalPerMmHg * 288.651 / kelvin);
        var dioxide = Math.Log10(pathM * 273 / kelvin * (co2Ppm / 335));
        var share = 1.006 - 0.01171 * water - 0.02368 * water * water - 0.03188 * dioxide + 0.001164 * dioxide * dioxide;
        return Math.Clamp(share, 0, 1);
    }

    /// <summary>Saturation pressure of water, Pa: Magnus' formula (from memory, high confidence; 2333 Pa at 20 °C).</summary>
    private static double SaturationPressure(double kelvin) =>
        611.2 * Math.Exp(17.62 * (kelvin - 273.15) / (243.12 + kelvin - 273.15));
}
