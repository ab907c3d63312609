using System.Text.Json.Serialization;

namespace FlareScope.Core.Analysis;

/// <summary>What a flare is doing, as far as the picture tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlareState>))]
public enum FlareState
{
    /// <summary>Flame seen, no smoke.</summary>
    [JsonStringEnumMemberName("lit")]
    Lit,

    /// <summary>Flame and smoke seen.</summary>
    [JsonStringEnumMemberName("lit-smoking")]
    LitSmoking,

    /// <summary>Smoke without a visible flame.</summary>
    [JsonStringEnumMemberName("smoke-only")]
    SmokeOnly,
}
