using System.Text.Json.Serialization;

namespace FlareScope.Simulation;

/// <summary>What leaves the flame.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SmokeKind>))]
public enum SmokeKind
{
    /// <summary>Nothing that can be seen.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Soot: absorbs what is behind it.</summary>
    [JsonStringEnumMemberName("soot")]
    Soot,

    /// <summary>Condensed steam: scatters the sky's light and evaporates downwind.</summary>
    [JsonStringEnumMemberName("steam")]
    Steam,
}
