using System.Text.Json.Serialization;

namespace FlareScope.Core.Totals;

/// <summary>What a look without a flare is taken for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnlitReading>))]
public enum UnlitReading
{
    /// <summary>Nothing burnt: the lower reading, too low by the flames that the detector missed.</summary>
    [JsonStringEnumMemberName("zero")]
    Zero,

    /// <summary>A flame burnt and was missed: the upper reading, too high by the time in which the flare was out.</summary>
    [JsonStringEnumMemberName("missed")]
    Missed,
}
