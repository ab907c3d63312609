using System.Text.Json.Serialization;

namespace FlareScope.Core.Detection;

/// <summary>What a paired difference shows at the level of its interval.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ComparisonVerdict>))]
public enum ComparisonVerdict
{
    /// <summary>The set cannot tell: the figure is unknown for one of them.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    /// <summary>The interval of the difference holds zero.</summary>
    [JsonStringEnumMemberName("no-difference-shown")]
    NoDifferenceShown,

    /// <summary>The first model is better.</summary>
    [JsonStringEnumMemberName("a-better")]
    ABetter,

    /// <summary>The second model is better.</summary>
    [JsonStringEnumMemberName("b-better")]
    BBetter,
}
