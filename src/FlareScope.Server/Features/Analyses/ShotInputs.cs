using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;

namespace FlareScope.Server.Features.Analyses;

/// <summary>What a request tells of the shot, checked: the camera and the gas, each with the text it came in.</summary>
/// <param name="CameraText">camera.json; null when nothing is known of the camera.</param>
/// <param name="Gas">Preset name or gas.json.</param>
internal sealed record ShotInputs(string? CameraText, string Gas)
{
    /// <summary>The camera; null when nothing is known of it.</summary>
    public CameraDocument? Camera { get; } = CameraText is null ? null : CameraJson.Parse(CameraText);

    /// <summary>The gas and how well it is known.</summary>
    public GasSelection GasSelection { get; } = GasDocument.Parse(Gas);

    /// <summary>Reads form fields; an empty one means "not known".</summary>
    /// <exception cref="UserInputException">A <c>camera-…</c> or <c>gas-…</c> code.</exception>
    public static ShotInputs Of(string? camera, string? gas) => new(
        string.IsNullOrWhiteSpace(camera) || camera.Trim() == "null" ? null : camera,
        string.IsNullOrWhiteSpace(gas) ? GasPresets.UnknownName : gas.Trim());

    /// <summary>Reads a JSON value: null, an object, or text that holds one.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
