using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Nightfire;

/// <summary>One hash over everything beside the tables that makes the numbers.</summary>
internal static class NightfireFingerprint
{
    /// <summary>Raised whenever the algorithms change while their parameters stay the same.</summary>
    private const string Algorithms = "nightfire/1";

    public static MethodInfo Of(NightfireOptions options)
    {
        var parameters = new
        {
            Algorithms,
            calibration = (object)options.Calibration, // as an object, so that the parameters of its own type are written
            reference = options.Reference.Celsius,
            gas = options.Gas.Mixture.MoleFractions.OrderBy(f => f.Key, StringComparer.Ordinal),
            options.Gas.SigmaLnHeatingValue,
            options.Gas.Assumed,
            composition = (object?)options.Gas.Uncertainty,
            options.Methods,
            options.Parameters,
            options.Uncertainty,
            options.Series,
        };
        return new(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parameters, AnalysisJson.Compact))));
    }
}
