using System.Text.Json.Serialization;

namespace FlareScope.Core.Analysis;

/// <summary>What a detector box shows. The numeric value is the class index of label files and model outputs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DetectionClass>))]
public enum DetectionClass
{
    /// <summary>Luminous flame.</summary>
    [JsonStringEnumMemberName("flame")]
    Flame = 0,

    /// <summary>Smoke plume.</summary>
    [JsonStringEnumMemberName("smoke")]
    Smoke = 1,
}
