using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames.Wind;

/// <summary>A flame that leans out of the picture's plane: what the picture shows of its tilt and length.</summary>
/// <remarks>
/// ψ is the angle between the wind's direction and the line of sight: 90° blows across the picture, 0° towards or away.
/// Source: science notes, ground.md sections 1.5 and 1.6.
/// </remarks>
public static class FlameLean
{
    /// <summary>Seen length over true length: √(1 - sin²α cos²ψ).</summary>
    /// <param name="tiltDeg">True tilt from the vertical α, degrees.</param>
    /// <param name="viewAngleDeg">ψ, degrees.</param>
    public static double Foreshortening(double tiltDeg, double viewAngleDeg)
    {
        var hidden = Math.Sin(Radians(tiltDeg)) * Math.Cos(Radians(viewAngleDeg));
        return Math.Sqrt(1 - hidden * hidden);
    }

    /// <summary>Tilt that the picture shows, degrees: tan α_app = tan α |sin ψ|.</summary>
    /// <param name="tiltDeg">True tilt α, degrees, below 90.</param>
    /// <param name="viewAngleDeg">ψ, degrees.</param>
    public static double Apparent(double tiltDeg, double viewAngleDeg) =>
        Degrees(Math.Atan(Math.Tan(Radians(tiltDeg)) * Math.Abs(Math.Sin(Radians(viewAngleDeg)))));

    /// <summary>True tilt behind the one the picture shows, degrees; the inverse of <see cref="Apparent"/>.</summary>
    /// <param name="apparentDeg">Seen tilt, degrees, below 90.</param>
    /// <param name="viewAngleDeg">ψ, degrees; near 0 the picture tells nothing.</param>
    public static double True(double apparentDeg, double viewAngleDeg) =>
        Degrees(Math.Atan(Math.Tan(Radians(apparentDeg)) / Math.Abs(Math.Sin(Radians(viewAngleDeg)))));

    /// <summary>
    /// Seen over true length when nobody knows from where the wind blew (ψ uniform): median and 90 % interval.
    /// </summary>
    /// <param name="tiltDeg">True tilt α, degrees.</param>
    public static Quantiles ForeshorteningUnknownWind(double tiltDeg)
    {
        // The ratio falls as |cos ψ| grows, so its quantiles are those of the uniform angle.
        return new(At(0.05), At(0.50), At(0.95));

        double At(double share) => Foreshortening(tiltDeg, 90 * share);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}
