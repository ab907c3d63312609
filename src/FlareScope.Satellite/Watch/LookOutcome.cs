using System.Text.Json.Serialization;

namespace FlareScope.Satellite.Watch;

/// <summary>What one look at one place told.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LookOutcome>))]
public enum LookOutcome
{
    /// <summary>A source that may be a flare was seen.</summary>
    [JsonStringEnumMemberName("detected")]
    Detected,

    /// <summary>Looked, and no flare was seen. Whether the sky was known to be clear stands in <see cref="Look.CountsForRate"/>.</summary>
    [JsonStringEnumMemberName("clear")]
    Clear,

    /// <summary>Cloud hid the place and no flare shone through.</summary>
    [JsonStringEnumMemberName("cloudy")]
    Cloudy,

    /// <summary>There is no usable picture of the place: outside the scene, not published, or in a form that cannot be read.</summary>
    [JsonStringEnumMemberName("no-data")]
    NoData,

    /// <summary>The look did not succeed; the reason says why, and it is tried again.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
