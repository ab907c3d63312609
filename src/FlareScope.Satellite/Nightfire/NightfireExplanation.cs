using FlareScope.Core.Explanations;
using FlareScope.Core.Units;
using FlareScope.Satellite.Volumes;
using static System.FormattableString;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Writes how one look became a flow, with the calls that make the number.</summary>
internal static class NightfireExplanation
{
    private const string Heat = "science notes, satellite.md section 1.3";

    public static IReadOnlyList<ExplanationStep> Of(RadiantSource source, NightfireOptions options, VolumeEstimator estimator)
    {
        var steps = new List<ExplanationStep>();
        var calibration = options.Calibration;
        steps.Add(source is { TemperatureK: { } t, AreaM2: { } a }
            ? new("radiant heat", "RH = sigma T^4 A / 1e6", Invariant($"T = {t:0.#} K, A = {a:0.###} m2"), Invariant($"{source.RadiantHeatMW:0.####} MW"), Heat)
            : new("radiant heat", "RH as the table gives it", "", Invariant($"{source.RadiantHeatMW:0.####} MW"), Heat));
        if (calibration.Predictor(source) is not { } predictor)
            return steps;
        if (calibration is CedigazCalibration cedigaz)
            steps.Add(new("radiant heat prime", Invariant($"RH' = sigma T^4 A^{cedigaz.AreaExponent} / 1e6"), Invariant($"T = {source.TemperatureK:0.#} K, A = {source.AreaM2:0.###} m2"), Invariant($"{predictor:0.####} (no megawatts)"), "satellite.md section 1.5"));
        var bcm = calibration.AnnualBcm(predictor);
        var errors = options.Uncertainty.Of(1, 0, 1);
        var flow = estimator.Flow(bcm, errors);
        steps.Add(new("gas volume", calibration.Formula, Invariant($"predictor = {predictor:0.####}"), Invariant($"{bcm:0.######} BCM/yr at {VolumeRates.Native}"), calibration.Source));
        steps.Add(new(
            "gas flow",
            Invariant($"BCM/yr 1e6 / {Year.Days} x V_m(reference)/V_m(15C)"),
            Invariant($"factor = {VolumeRates.Factor(VolumeRates.Native, options.Reference):0.####}"),
            Invariant($"{flow.P50:0.##} {flow.Unit} at {flow.Reference}"),
            "satellite.md section 4, correction 10"));
        steps.Add(new(
            "90 % interval",
            "P50 exp(-+1.645 sigma), sigma^2 = sigma_calibration^2 + sigma_look^2",
            Invariant($"sigma_calibration = {errors.Calibration}, sigma_look = {errors.Looks}"),
            Invariant($"{flow.P05:0.##}..{flow.P95:0.##} {flow.Unit}"),
            "declared priors, docs/method/satellite-nightfire.md"));
        return steps;
    }
}
