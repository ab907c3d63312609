using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Flames;

/// <summary>What surrounds a flame.</summary>
/// <param name="Gas">Composition.</param>
/// <param name="TipDiameterM">Inner diameter of the tip, m; null when unknown.</param>
/// <param name="WindSpeedMS">Wind speed at the tip, m/s; null when unknown.</param>
public sealed record FlameConditions(GasMixture Gas, double? TipDiameterM, double? WindSpeedMS)
{
    /// <summary>What the burner is, when somebody said so; null lets size and tip decide.</summary>
    public BurnerKind? Burner { get; init; }

    /// <summary>Temperature of the gas before the tip, K.</summary>
    /// <value>288: that of the air.</value>
    public double GasTemperatureK { get; init; } = Ambient.Temperature;

    /// <summary>Absolute pressure of the gas before the tip, kPa; null when unknown.</summary>
    public double? StagnationPressureKPa { get; init; }

    /// <summary>Stated velocity of the gas in the tip, m/s; null when unknown. It chooses the regime; the laws find their own.</summary>
    public double? ExitVelocityMS { get; init; }
}
