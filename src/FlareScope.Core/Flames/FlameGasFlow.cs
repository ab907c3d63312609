namespace FlareScope.Core.Flames;

/// <summary>A gas flow with its interval.</summary>
/// <param name="Unit">Always thousand m3/day.</param>
/// <param name="Reference">State in which the volume is counted.</param>
/// <param name="P05">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="GeometricMean">Flow of the plain geometric mean of the length laws; null without a length.</param>
/// <param name="GeometricMean0C">The same flow counted at 0 °C.</param>
public sealed record FlameGasFlow(
    string Unit, string Reference, double P05, double P50, double P95, double? GeometricMean, double? GeometricMean0C);
