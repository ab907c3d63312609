namespace FlareScope.Core.Flames.Wind;

/// <summary>Wind against height. Source: science notes, ground.md section 1.5 (from memory).</summary>
public static class WindProfile
{
    /// <summary>Exponent over open ground; 0.1 to 0.25 by stability of the air.</summary>
    public const double OpenGround = 0.143;

    /// <summary>Wind at a height by the power law u = u_z (h/z)^p, m/s.</summary>
    /// <param name="speedMS">Wind at <paramref name="measuredAtM"/>, m/s.</param>
    /// <param name="measuredAtM">Height of the anemometer, m, above 0.</param>
    /// <param name="heightM">Height wanted, m, above 0.</param>
    /// <param name="exponent">Exponent p.</param>
    /// <exception cref="ArgumentOutOfRangeException">A height is not above 0.</exception>
    public static double At(double speedMS, double measuredAtM, double heightM, double exponent = OpenGround)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(measuredAtM);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(heightM);
        return speedMS * Math.Pow(heightM / measuredAtM, exponent);
    }
}
