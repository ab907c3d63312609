using System.Text.Json.Serialization;

namespace FlareScope.Simulation;

/// <summary>The light of a scene.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LightCondition>))]
public enum LightCondition
{
    /// <summary>Sun or cloudy sky; the camera exposes for the sky.</summary>
    [JsonStringEnumMemberName("day")]
    Day,

    /// <summary>Twilight; flame and sky are both seen.</summary>
    [JsonStringEnumMemberName("dusk")]
    Dusk,

    /// <summary>Dark; the flame lights its surroundings.</summary>
    [JsonStringEnumMemberName("night")]
    Night,
}
