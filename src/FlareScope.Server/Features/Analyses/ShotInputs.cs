using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;
using FlareScope.Vision;
using FlareScope.Vision.Inference;

namespace FlareScope.Server.Features.Analyses;

/// <summary>What a request tells of the shot, checked: camera, gas and calibration, each with the text it came in.</summary>
/// <param name="CameraText">camera.json; null when nothing is known of the camera.</param>
/// <param name="Gas">Preset name or gas.json.</param>
/// <param name="CalibrationText">Calibration file; null when there is none.</param>
internal sealed record ShotInputs(string? CameraText, string Gas, string? CalibrationText)
{
    /// <summary>The camera; null when nothing is known of it.</summary>
    public CameraDocument? Camera { get; } = CameraText is null ? null : CameraJson.Parse(CameraText);

    /// <summary>The gas and how well it is known.</summary>
    public GasSelection GasSelection { get; } = GasDocument.Parse(Gas);

    /// <summary>The site's calibration; null when there is none.</summary>
    public SiteCalibration? Calibration { get; } = CalibrationText is null ? null : SiteCalibrationJson.Parse(CalibrationText);

    /// <summary>Reads form fields; an empty one means "not known".</summary>
    /// <exception cref="UserInputException">A <c>camera-…</c>, <c>gas-…</c> or <c>calibration-…</c> code.</exception>
    public static ShotInputs Of(string? camera, string? gas, string? calibration) => new(
        Told(camera, "camera"), Told(gas, "gas")?.Trim() ?? GasPresets.UnknownName, Told(calibration, "calibration"));

    /// <summary>Reads a JSON value: null, an object, or text that holds one.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    /// <summary>The options of an analysis with these inputs.</summary>
    public AnalysisOptions Options(DetectionThresholds thresholds, string sourceKind) => new()
    {
        Camera = Camera,
        Gas = GasSelection,
        Calibration = Calibration,
        Thresholds = thresholds,
        SourceKind = sourceKind,
    };

    private static string? Told(string? text, string name) =>
        string.IsNullOrWhiteSpace(text) || text.Trim() == "null" ? null : FormText.Checked(text, name);
}
