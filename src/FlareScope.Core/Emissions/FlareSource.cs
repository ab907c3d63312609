using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Emissions;

/// <summary>A flare as a source of air pollution by the НИИ Атмосфера method: rates, not masses.</summary>
/// <param name="VelocityMS">Velocity of the gas at the tip, m/s.</param>
/// <param name="Flow">Speed of sound, soot-free limit and flow at the tip.</param>
/// <param name="GramsPerSecond">Maximum emission of each pollutant at that velocity, g/s.</param>
/// <param name="Tonnes">Gross emission of each at that velocity over the hours given, t; null without hours.</param>
/// <param name="LowerHeatKcalPerM3">Q_H by the method's own formula, kcal/m3.</param>
/// <param name="SourceHeightM">Height of the source above ground, m; null without stack height and flame length.</param>
/// <param name="PlumeDiameterM">Diameter of the plume of burnt gas, m; null without a flame length.</param>
/// <param name="Source">Where it stands written.</param>
public sealed record FlareSource(
    double VelocityMS,
    NiiAtmosphereSource Flow,
    IReadOnlyDictionary<string, double> GramsPerSecond,
    IReadOnlyDictionary<string, double>? Tonnes,
    double LowerHeatKcalPerM3,
    double? SourceHeightM,
    double? PlumeDiameterM,
    string Source)
{
    /// <summary>The source that a tip and its gas are.</summary>
    internal static FlareSource Of(FlareTip tip, FlareSite site, GasMixture gas, double? hours)
    {
        var flow = NiiAtmosphereSource.Of(tip, gas);
        var specific = new NiiAtmosphereSpecific(gas, flow.Sooting ? NiiAtmosphereFactors.Sooting : NiiAtmosphereFactors.Sootless).All;
        return new(
            tip.VelocityMS,
            flow,
            specific.ToDictionary(q => q.Key, q => flow.Grams(q.Value)),
            hours is { } h ? specific.ToDictionary(q => q.Key, q => flow.Tonnes(q.Value, h)) : null,
            NiiAtmosphereSource.LowerHeat(gas),
            site is { StackHeightM: { } stack, FlameLengthM: { } flame } ? NiiAtmosphereSource.SourceHeight(stack, flame) : null,
            site.FlameLengthM is { } length ? NiiAtmosphereSource.PlumeDiameter(length) : null,
            "НИИ Атмосфера 1998 [F, public transcription]");
    }
}
