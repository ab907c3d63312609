using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Smoke;

namespace FlareScope.Vision;

/// <summary>One hash over everything beside the picture that makes the numbers of an analysis.</summary>
internal static class MethodFingerprint
{
    /// <summary>Raised whenever the algorithms of this project change while their parameters stay the same.</summary>
    internal const string Algorithms = "vision/4";

    /// <summary>SHA-256 of the parameters written as JSON in a fixed order, lower-case hex.</summary>
    internal static string Of(
        FlowParameters flow,
        FlameSegmenterOptions segmenter,
        FlareGrouperOptions grouper,
        SmokeMeter smoke,
        AnalysisOptions options,
        DetectionThresholds? thresholds,
        ModelInfo? model)
    {
        var gas = options.Gas;
        var parameters = new
        {
            Algorithms,
            flow,
            segmenter,
            grouper,
            smoke = new { smoke.Options, smoke.Soot },
            gas = new
            {
                fractions = gas.Mixture.MoleFractions.OrderBy(f => f.Key, StringComparer.Ordinal),
                gas.SigmaLnHeatingValue,
                gas.Assumed,
                uncertainty = (object?)gas.Uncertainty, // as an object, so that the numbers of its own type are written
            },
            options.Camera,
            Calibration = options.Calibration?.Fingerprint,
            thresholds,
            model?.Sha256,
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parameters, AnalysisJson.Compact)));
    }
}
