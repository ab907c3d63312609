using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision;

/// <summary>Hands to the estimator what was measured on one flare and what is known beside the picture.</summary>
internal static class FlowQuestion
{
    /// <summary>The question, still without its seed.</summary>
    /// <param name="options">What is known beside the picture.</param>
    /// <param name="group">The flare's boxes.</param>
    /// <param name="region">Its flame; null when no flame pixel was found.</param>
    /// <param name="extent">Its size in metres; null without a scale.</param>
    /// <param name="smoke">Its smoke; null without a smoke box.</param>
    /// <param name="night">True in the dark; null when the picture does not tell.</param>
    internal static FlowInputs Of(
        AnalysisOptions options, FlareGroup group, FlameRegion? region, FlameExtent? extent, SmokeMeasurement? smoke, bool? night) =>
        Beside(options) with
        {
            Flame = region is null ? null : FlameReport.Observation(region, extent),
            Scale = extent?.Scale,
            // With a flame box but no flame pixel the missing flame is what must be told, not the smoke.
            SmokeSeen = Smokes(smoke) && (region is not null || group.Flames.Count == 0),
            OpacityPercent = smoke?.Kind == SmokeMeasurement.Soot ? smoke.OpacityPercent : null,
            Night = night,
        };

    /// <summary>What is known beside the picture alone; the flame, its scale and its smoke are still to be said.</summary>
    /// <param name="options">What is known beside the picture.</param>
    internal static FlowInputs Beside(AnalysisOptions options) => new(
        Flame: null,
        Scale: null,
        options.Gas,
        options.Camera?.Tip?.DiameterM,
        TipWind.SpeedMS(options.Camera),
        SmokeSeen: false,
        Seed: 0,
        Calibration: options.Calibration,
        WindHeightM: TipWind.HeightM(options.Camera));

    /// <summary>Whether a flare smokes: steam is no smoke.</summary>
    /// <param name="smoke">Its smoke; null without a smoke box.</param>
    internal static bool Smokes(SmokeMeasurement? smoke) => smoke is not null && smoke.Kind != SmokeMeasurement.Steam;
}
