using System.Text.Json.Serialization;

namespace FlareScope.Core.Detection;

/// <summary>How light a picture is beside its flames and smoke. It tells of the picture's exposure, not of the clock.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PictureLighting>))]
public enum PictureLighting
{
    /// <summary>Bright.</summary>
    [JsonStringEnumMemberName("day")]
    Day,

    /// <summary>Dark, but the surroundings are seen.</summary>
    [JsonStringEnumMemberName("dusk")]
    Dusk,

    /// <summary>Dark: what an analysis calls night.</summary>
    [JsonStringEnumMemberName("night")]
    Night,
}
