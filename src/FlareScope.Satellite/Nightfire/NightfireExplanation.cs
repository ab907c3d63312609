using FlareScope.Core.Explanations;
using FlareScope.Satellite.Volumes;
using static System.FormattableString;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Writes how one look became a flow, with the calls that make the number.</summary>
internal static class NightfireExplanation
{
    private const string Heat = "science notes, satellite.md section 1.3";

    public static IReadOnlyList<ExplanationStep> Of(RadiantSource source, NightfireOptions options, VolumeEstimator estimator) =>
    [
        source is { TemperatureK: { } t, AreaM2: { } a }
            ? new("radiant heat", "RH = sigma T^4 A / 1e6", Invariant($"T = {t:0.#} K, A = {a:0.###} m2"), Invariant($"{source.RadiantHeatMW:0.####} MW"), Heat)
            : new("radiant heat", "RH as the table gives it", "", Invariant($"{source.RadiantHeatMW:0.####} MW"), Heat),
        .. VolumeExplanation.Of(source, options.Calibration, options.Uncertainty.Of(1, 0, 1), estimator),
    ];
}
