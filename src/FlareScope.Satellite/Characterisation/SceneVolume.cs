using FlareScope.Core.Analysis;
using FlareScope.Core.Explanations;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Characterisation;

/// <summary>From the heat of a hot spot to the estimate that cameras and Nightfire give too.</summary>
/// <remarks>
/// Two independent errors, both taken as log-normal: the calibration, whose factor is declared for daytime heat, and this one look, whose
/// scatter is that of the heat.
/// </remarks>
/// <param name="options">What shapes the answer.</param>
internal sealed class SceneVolume(SceneAnalysisOptions options)
{
    private readonly VolumeEstimator _estimator = new(options.Gas, options.Reference, options.Methods);

    /// <summary>Heat release, flow, CO2, CH4 and accounting; null without heat, or without what the calibration needs.</summary>
    /// <param name="heat">Heat of a flare.</param>
    /// <param name="warnings">Codes that the heat gives.</param>
    public FlareEstimate? Of(HeatEstimate heat, IEnumerable<string> warnings) =>
        Source(heat) is { } source && options.Calibration.Predictor(source) is { } predictor
            ? _estimator.Estimate(options.Calibration.AnnualBcm(predictor), Errors(heat), warnings)
            : null;

    /// <summary>The links from heat to CO2.</summary>
    public IReadOnlyList<ExplanationStep> Explain(HeatEstimate heat) =>
        Source(heat) is { } source ? VolumeExplanation.Of(source, options.Calibration, Errors(heat), _estimator) : [];

    private static RadiantSource? Source(HeatEstimate heat) =>
        heat.RadiantHeatMW is { } radiant ? new RadiantSource(radiant.P50, heat.TemperatureK?.P50, heat.AreaM2?.P50) : null;

    private VolumeErrors Errors(HeatEstimate heat) => new(
        Math.Log(options.VolumeFactor) / NormalDistribution.P95,
        heat.RadiantHeatMW is { P05: > 0 } radiant ? Math.Log(radiant.P95 / radiant.P05) / (2 * NormalDistribution.P95) : 0,
        Sampling: 0);
}
