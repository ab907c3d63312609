using System.Text.Json;
using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;

namespace FlareScope.Core.Cameras;

/// <summary>Reads and writes <c>camera.json</c>.</summary>
public static class CameraJson
{
    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private static readonly JsonSerializerOptions Writing = new(AnalysisJson.Indented)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Reads a camera file and checks every field.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>A document in which every number is finite, in range and consistent with the others.</returns>
    /// <exception cref="UserInputException">
    /// <c>camera-not-json</c>, <c>camera-unknown-field</c>, <c>camera-bad-field</c> (wrong type), <c>camera-out-of-range</c>,
    /// <c>camera-incomplete</c> (a field without its partner) or <c>camera-contradiction</c>; the message names the field.
    /// </exception>
    public static CameraDocument Parse(string json)
    {
        using var parsed = Read(json);
        CameraFields.RefuseUnknown(parsed.RootElement);
        CameraDocument camera;
        try
        {
            camera = parsed.RootElement.Deserialize<CameraDocument>(AnalysisJson.Compact) ?? new();
        }
        catch (JsonException error)
        {
            var field = (error.Path ?? "$").Replace("$.", "", StringComparison.Ordinal);
            throw new UserInputException(
                "camera-bad-field", $"camera.json: '{field}' has the wrong type; see the camera file's description.", error);
        }

        CameraValidation.Check(camera);
        return camera;
    }

    /// <summary>Writes a camera file; what is unknown is left out.</summary>
    public static string Write(CameraDocument camera) => JsonSerializer.Serialize(camera, Writing);

    private static JsonDocument Read(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Reading);
        }
        catch (JsonException error)
        {
            throw new UserInputException("camera-not-json", $"camera.json is not valid JSON: {error.Message}", error);
        }
    }
}
