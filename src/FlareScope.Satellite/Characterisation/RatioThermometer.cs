using FlareScope.Satellite.Planck;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Temperature of a black body from its radiance at two wavelengths.</summary>
/// <remarks>B(long) / B(short) falls steadily with the temperature. Science notes, satellite.md section 2.3.</remarks>
public static class RatioThermometer
{
    private const int Halvings = 40; // 2500 K over 2^40: far below any meaning

    /// <summary>The temperature at which a black body has this ratio, K.</summary>
    /// <param name="longUm">The longer wavelength, µm.</param>
    /// <param name="shortUm">The shorter wavelength, µm.</param>
    /// <param name="ratio">Radiance at the longer over that at the shorter, above 0; infinity is allowed.</param>
    /// <param name="leastK">Lowest answer, K: given for every ratio above its own.</param>
    /// <param name="mostK">Highest answer, K: given for every ratio below its own.</param>
    public static double Temperature(double longUm, double shortUm, double ratio, double leastK, double mostK)
    {
        var (low, high) = (leastK, mostK);
        if (ratio >= Ratio(longUm, shortUm, low))
            return low;
        if (ratio <= Ratio(longUm, shortUm, high))
            return high;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (Ratio(longUm, shortUm, middle) > ratio)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>Ratio of the radiances of a black body.</summary>
    /// <param name="longUm">The longer wavelength, µm.</param>
    /// <param name="shortUm">The shorter wavelength, µm.</param>
    /// <param name="temperatureK">Temperature, K.</param>
    public static double Ratio(double longUm, double shortUm, double temperatureK) =>
        BlackBody.Radiance(longUm, temperatureK) / BlackBody.Radiance(shortUm, temperatureK);
}
