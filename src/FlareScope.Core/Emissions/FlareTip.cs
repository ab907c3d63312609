using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>The end of a flare pipe and the gas leaving it.</summary>
/// <param name="DiameterM">Inner diameter, m.</param>
/// <param name="VelocityMS">Velocity of the gas at the tip, m/s.</param>
/// <param name="TemperatureC">Temperature of the gas at the tip, °C.</param>
public sealed record FlareTip(double DiameterM, double VelocityMS, double TemperatureC = 20)
{
    /// <summary>Refuses a tip that cannot be.</summary>
    /// <returns>The same tip.</returns>
    /// <exception cref="UserInputException"><c>emissions-bad-tip</c>.</exception>
    public FlareTip Validated()
    {
        Check(DiameterM is > 0 and <= 20, "diameter", DiameterM, "above 0 to 20 m");
        Check(VelocityMS is > 0 and <= 1000, "velocity", VelocityMS, "above 0 to 1000 m/s");
        Check(TemperatureC is >= -60 and <= 500, "temperature", TemperatureC, "-60 to 500 C");
        return this;
    }

    private static void Check(bool good, string what, double value, string range)
    {
        if (!good)
            throw new UserInputException("emissions-bad-tip", Invariant($"Tip {what} is {value}; give a number of {range}."));
    }
}
