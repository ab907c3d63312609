using System.Text.Json.Serialization;

namespace FlareScope.Core.Totals;

/// <summary>What a look at a site told.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SightingKind>))]
public enum SightingKind
{
    /// <summary>A flow.</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,

    /// <summary>Nothing burnt but pilots.</summary>
    [JsonStringEnumMemberName("unlit")]
    Unlit,

    /// <summary>Something burnt or smoked and gave no flow.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,
}
