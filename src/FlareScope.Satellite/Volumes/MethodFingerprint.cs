using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Gas;

namespace FlareScope.Satellite.Volumes;

/// <summary>One hash over everything beside the data that makes the numbers of a satellite document.</summary>
internal static class MethodFingerprint
{
    /// <summary>Hashes parameters.</summary>
    /// <param name="algorithms">Raised whenever the algorithms change while their parameters stay the same.</param>
    /// <param name="calibration">From heat to volume.</param>
    /// <param name="gas">The gas.</param>
    /// <param name="others">The method's own parameters; an object whose properties are written as JSON.</param>
    public static MethodInfo Of(string algorithms, IVolumeCalibration calibration, GasSelection gas, object others)
    {
        var parameters = new
        {
            algorithms,
            calibration = (object)calibration, // as an object, so that the parameters of its own type are written
            gas = gas.Mixture.MoleFractions.OrderBy(f => f.Key, StringComparer.Ordinal),
            gas.SigmaLnHeatingValue,
            gas.Assumed,
            others,
        };
        return new(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parameters, AnalysisJson.Compact))));
    }
}
