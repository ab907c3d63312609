using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>What is known of a flare's pipe and weather.</summary>
/// <param name="DiameterM">Inner diameter of the tip, m.</param>
public sealed record FlareSite(double DiameterM)
{
    private const double SecondsPerHour = 3600;

    /// <summary>Velocity of the gas at the tip, m/s; null to take it from the quantity and its hours.</summary>
    public double? VelocityMS { get; init; }

    /// <summary>Temperature of the gas at the tip, °C.</summary>
    public double TemperatureC { get; init; } = 20;

    /// <summary>Wind at the tip, m/s; null when unknown.</summary>
    public double? WindMS { get; init; }

    /// <summary>Height of the stack, m; null when unknown.</summary>
    public double? StackHeightM { get; init; }

    /// <summary>Mean length of the flame, m; null when unknown.</summary>
    public double? FlameLengthM { get; init; }

    /// <summary>The tip with its gas velocity, its own or that of the quantity over its hours.</summary>
    /// <param name="kilomoles">Gas burnt, kmol.</param>
    /// <param name="hours">Hours over which it burnt; null when unknown.</param>
    /// <exception cref="UserInputException"><c>emissions-bad-tip</c>.</exception>
    internal FlareTip Tip(double kilomoles, double? hours)
    {
        Check(WindMS, "wind", "0 to 100 m/s", 100);
        Check(StackHeightM, "height of the stack", "0 to 1000 m", 1000);
        Check(FlameLengthM, "length of the flame", "0 to 1000 m", 1000);
        var area = Math.PI / 4 * DiameterM * DiameterM;
        var velocity = VelocityMS ?? kilomoles * new ReferenceState(TemperatureC).MolarVolume / (hours * SecondsPerHour * area);
        return velocity is { } v ? new FlareTip(DiameterM, v, TemperatureC).Validated() : throw new UserInputException(
            "emissions-bad-tip", "The gas velocity at the tip is not known; give it, or the hours over which the quantity is burnt.");
    }

    private static void Check(double? value, string what, string range, double greatest)
    {
        if (value is { } v && !(v >= 0 && v <= greatest))
            throw new UserInputException("emissions-bad-tip", Invariant($"The {what} is {v}; give a number of {range}."));
    }
}
