using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Core.Analysis;

namespace FlareScope.Core.Calibration;

/// <summary>Reads and writes calibration files, <c>flarescope.calibration/1</c>.</summary>
public static class SiteCalibrationJson
{
    private static readonly JsonSerializerOptions NoNulls = new(AnalysisJson.Compact) { RespectNullableAnnotations = true };

    /// <summary>The same calibration with the fingerprint of its content.</summary>
    public static SiteCalibration Sealed(SiteCalibration calibration) => calibration with { Fingerprint = FingerprintOf(calibration) };

    /// <summary>Writes a sealed calibration.</summary>
    public static string Write(SiteCalibration calibration) => JsonSerializer.Serialize(calibration, AnalysisJson.Indented);

    /// <summary>Reads a calibration and checks its fingerprint.</summary>
    /// <param name="json">Text of the file.</param>
    /// <exception cref="UserInputException"><c>calibration-not-json</c> (also another kind of file) or <c>calibration-changed</c>.</exception>
    public static SiteCalibration Parse(string json)
    {
        SiteCalibration? calibration = null;
        try
        {
            calibration = JsonSerializer.Deserialize<SiteCalibration>(json, NoNulls);
        }
        catch (JsonException error)
        {
            throw NotOne(error);
        }

        if (calibration is not { Schema: SiteCalibration.CurrentSchema })
            throw NotOne(null);
        if (calibration.Fingerprint != FingerprintOf(calibration))
            throw new UserInputException("calibration-changed", "The calibration file does not match its own fingerprint: it was edited or cut short; run 'flarescope calibrate' again.");
        return calibration;
    }

    private static string FingerprintOf(SiteCalibration calibration) => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(calibration with { Fingerprint = "" }, AnalysisJson.Compact)));

    private static UserInputException NotOne(Exception? cause) => new(
        "calibration-not-json", $"The file is not a calibration ({SiteCalibration.CurrentSchema}); give the file that 'flarescope calibrate --out' wrote.", cause);
}
