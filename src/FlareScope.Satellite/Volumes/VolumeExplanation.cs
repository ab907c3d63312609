using FlareScope.Core.Explanations;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Satellite.Volumes;

/// <summary>Writes how the heat of one look became a flow and its CO2, with the calls that make the numbers.</summary>
internal static class VolumeExplanation
{
    /// <summary>The links from heat to CO2.</summary>
    /// <param name="source">The flare at that moment.</param>
    /// <param name="calibration">From heat to volume.</param>
    /// <param name="errors">Errors of this one look.</param>
    /// <param name="estimator">Makes the flow.</param>
    /// <returns>No link when the calibration cannot be used on the source.</returns>
    public static IReadOnlyList<ExplanationStep> Of(RadiantSource source, IVolumeCalibration calibration, VolumeErrors errors, VolumeEstimator estimator)
    {
        if (calibration.Predictor(source) is not { } predictor)
            return [];
        var bcm = calibration.AnnualBcm(predictor);
        var (flow, co2) = (estimator.Flow(bcm, errors), estimator.Estimate(bcm, errors, []).Co2!);
        return
        [
            .. calibration is CedigazCalibration cedigaz
                ? [new ExplanationStep("radiant heat prime", Invariant($"RH' = sigma T^4 A^{cedigaz.AreaExponent} / 1e6"), Invariant($"T = {source.TemperatureK:0.#} K, A = {source.AreaM2:0.###} m2"), Invariant($"{predictor:0.####} (no megawatts)"), "satellite.md section 1.5")]
                : Array.Empty<ExplanationStep>(),
            new("gas volume", calibration.Formula, Invariant($"predictor = {predictor:0.####}"), Invariant($"{bcm:0.######} BCM/yr at {VolumeRates.Native}"), calibration.Source),
            new(
                "gas flow",
                Invariant($"BCM/yr 1e6 / {Year.Days} x V_m(reference)/V_m(15C)"),
                Invariant($"factor = {VolumeRates.Factor(VolumeRates.Native, estimator.Reference):0.####}"),
                Invariant($"{flow.P50:0.##} {flow.Unit} at {flow.Reference}"),
                "satellite.md section 4, correction 10"),
            new(
                "90 % interval",
                "P50 exp(-+1.645 sigma), sigma^2 = sigma_calibration^2 + sigma_look^2",
                Invariant($"sigma_calibration = {errors.Calibration:0.###}, sigma_look = {errors.Looks:0.###}"),
                Invariant($"{flow.P05:0.##}..{flow.P95:0.##} {flow.Unit}"),
                "declared priors, docs/method/satellite-nightfire.md and satellite-scenes.md"),
            new(
                "CO2",
                "flow at 20C x t CO2 per 1000 m3 of this gas (carbon balance)",
                Invariant($"{flow.P50 * VolumeRates.Factor(estimator.Reference, Core.Units.ReferenceState.Celsius20):0.##} thousand m3/day at 20C"),
                Invariant($"{co2.P50:0.##} ({co2.P05:0.##}..{co2.P95:0.##}) {co2.Unit}"),
                "docs/method/emissions.md"),
        ];
    }
}
