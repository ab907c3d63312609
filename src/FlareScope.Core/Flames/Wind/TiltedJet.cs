using FlareScope.Core.Flames.Jets;

namespace FlareScope.Core.Flames.Wind;

/// <summary>Wind and tilt by Chamberlain's formula, both ways. Source: science notes, ground.md sections 1.1 row 5 and 1.5.</summary>
public static class TiltedJet
{
    private const double MostWind = 60; // m/s

    /// <summary>Tilt of a jet flame from the vertical, degrees.</summary>
    /// <param name="exit">The gas at the tip.</param>
    /// <param name="molarMass">Molar mass of the gas, kg/kmol.</param>
    /// <param name="windMS">Wind at the tip, m/s.</param>
    public static double TiltDeg(TipExit exit, double molarMass, double windMS) => ChamberlainFlame.Of(exit, molarMass, windMS).TiltDeg;

    /// <summary>Wind that gives this tilt, m/s; null where the jet would be less than four times as fast as that wind.</summary>
    /// <param name="exit">The gas at the tip.</param>
    /// <param name="molarMass">Molar mass of the gas, kg/kmol.</param>
    /// <param name="tiltDeg">True tilt from the vertical, degrees, from 0.</param>
    public static double? WindFromTilt(TipExit exit, double molarMass, double tiltDeg)
    {
        if (tiltDeg <= 0)
            return 0;
        var (low, high) = (0.0, MostWind);
        if (TiltDeg(exit, molarMass, high) < tiltDeg)
            return null;
        for (var step = 0; step < 100; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = TiltDeg(exit, molarMass, middle) < tiltDeg ? (middle, high) : (low, middle);
        }

        return ChamberlainFlame.Of(exit, molarMass, low).GateHolds ? low : null;
    }
}
