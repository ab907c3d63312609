namespace FlareScope.Core.Flames.Jets;

/// <summary>The tilted frustum that Chamberlain (after Kalghatgi) puts in the place of a vertical flare's flame.</summary>
/// <remarks>
/// Source: science notes, ground.md section 1.1 row 5; structure read in a public toolbox whose constants 1.334 and 0.187 are wrong
/// (continuity at u_w/u_j = 0.05 forces 134, 1726 and 0.185). The radiant fraction is from memory with high confidence. The exponent
/// in the tip width may be Ri^(C R) in the original: not verified. Made for jets much faster than the wind; see <see cref="GateHolds"/>.
/// </remarks>
/// <param name="SourceDiameterM">Effective source diameter D_s, m.</param>
/// <param name="StoichiometricMassFraction">W = M/(15.816 M + 0.0395) with M in kg/mol.</param>
/// <param name="ScaledLength">Y, still-air length over D_s.</param>
/// <param name="StillLengthM">Flame length in still air Lb0, m.</param>
/// <param name="LengthM">Flame length from the tip Lb, m.</param>
/// <param name="TiltDeg">Tilt from the vertical, degrees, 90 at most in the wind's direction as printed by the formula.</param>
/// <param name="LiftOffM">Distance from the tip to the frustum b, m.</param>
/// <param name="FrustumLengthM">Length of the frustum, m.</param>
/// <param name="BaseWidthM">Width at the base W1, m.</param>
/// <param name="TipWidthM">Width at the tip W2, m.</param>
/// <param name="SurfaceAreaM2">Surface area, m².</param>
/// <param name="ProjectedAreaM2">Area seen from the side, m².</param>
/// <param name="RadiantFraction">Share of the heat that is radiated F.</param>
/// <param name="VelocityRatio">Wind over jet velocity.</param>
public sealed record ChamberlainFlame(
    double SourceDiameterM,
    double StoichiometricMassFraction,
    double ScaledLength,
    double StillLengthM,
    double LengthM,
    double TiltDeg,
    double LiftOffM,
    double FrustumLengthM,
    double BaseWidthM,
    double TipWidthM,
    double SurfaceAreaM2,
    double ProjectedAreaM2,
    double RadiantFraction,
    double VelocityRatio)
{
    /// <summary>The jet must be this many times as fast as the wind.</summary>
    /// <value>4 (science notes, ground.md section 1.5): below, the shortening by wind is not to be applied.</value>
    public const double LeastVelocityRatio = 4;

    private const double AirMolarMass = 28.96; // kg/kmol, as in the original

    /// <summary>True where the model may be used: u_j/u_w above <see cref="LeastVelocityRatio"/>.</summary>
    public bool GateHolds => VelocityRatio < 1 / LeastVelocityRatio;

    /// <summary>The flame of a vertical tip.</summary>
    /// <param name="exit">The gas at the tip.</param>
    /// <param name="molarMass">Molar mass of the gas, kg/kmol.</param>
    /// <param name="windMS">Wind speed at the tip, m/s, from 0.</param>
    public static ChamberlainFlame Of(TipExit exit, double molarMass, double windMS)
    {
        var jet = exit.ExpandedVelocityMS;
        var source = exit.SourceDiameter(Ambient.Density);
        var mixture = molarMass / 1000 / (15.816 * molarMass / 1000 + 0.0395);
        var froude = Math.Cbrt(Ambient.Gravity / (source * source * jet * jet));
        var scaled = Scaled(froude * source, mixture);
        var still = scaled * source;
        var length = still * (0.51 * Math.Exp(-0.4 * windMS) + 0.49);
        var ratio = windMS / jet;
        var tilt = Tilt(ratio, still * froude);
        var liftOff = LiftOff(length, tilt, ratio);
        var frustum = Frustum(length, liftOff, tilt);
        var spread = 1000 * Math.Exp(-100 * ratio) + 0.8;
        var density = Math.Sqrt(AirMolarMass / molarMass);
        var width1 = source * (13.5 * Math.Exp(-6 * ratio) + 1.5)
            * (1 - (1 - density / 15) * Math.Exp(-70 * source * froude * spread * ratio));
        var width2 = length * (0.18 * Math.Exp(-1.5 * ratio) + 0.31) * (1 - 0.47 * Math.Exp(-25 * ratio));
        var surface = Math.PI / 4 * (width1 * width1 + width2 * width2)
            + Math.PI / 2 * (width1 + width2) * double.Hypot(frustum, (width2 - width1) / 2);
        return new(
            source, mixture, scaled, still, length, tilt, liftOff, frustum, width1, width2, surface,
            (width1 + width2) / 2 * frustum, 0.21 * Math.Exp(-0.00323 * jet) + 0.11, ratio);
    }

    /// <summary>Y of 0.024 ξ Y^(5/3) + 0.2 Y^(2/3) = (2.85/W)^(2/3), ξ = (g D_s/u_j²)^(1/3), by Newton's method in Y^(1/3).</summary>
    private static double Scaled(double xi, double mixture)
    {
        var goal = Math.Pow(2.85 / mixture, 2.0 / 3);
        var root = Math.Sqrt(goal / 0.2); // from above, where the function is convex
        for (var step = 0; step < 100; step++)
        {
            var square = root * root;
            var change = (0.024 * xi * square * square * root + 0.2 * square - goal) / (0.12 * xi * square * square + 0.4 * root);
            root -= change;
            if (Math.Abs(change) < 1e-14 * root)
                break;
        }

        return root * root * root;
    }

    private static double Tilt(double ratio, double richardson) =>
        (ratio <= 0.05 ? 8000 * ratio : 134 + 1726 * Math.Sqrt(ratio - 0.026)) / richardson;

    private static double LiftOff(double length, double tilt, double ratio)
    {
        var factor = 0.185 * Math.Exp(-20 * ratio) + 0.015;
        return tilt <= 0 ? factor * length : length * Sine(factor * tilt) / Sine(tilt);
    }

    private static double Frustum(double length, double liftOff, double tilt)
    {
        var across = liftOff * Sine(tilt);
        return Math.Sqrt(Math.Max(0, length * length - across * across)) - liftOff * Math.Cos(tilt * Math.PI / 180);
    }

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
