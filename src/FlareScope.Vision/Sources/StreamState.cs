using System.Text.Json.Serialization;

namespace FlareScope.Vision.Sources;

/// <summary>What a camera's stream is doing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StreamState>))]
public enum StreamState
{
    /// <summary>No two different frames have come yet.</summary>
    [JsonStringEnumMemberName("connecting")]
    Connecting,

    /// <summary>Frames come, change, and are as large as the first.</summary>
    [JsonStringEnumMemberName("live")]
    Live,

    /// <summary>Frames come, but always the same picture.</summary>
    [JsonStringEnumMemberName("frozen")]
    Frozen,

    /// <summary>No frames come.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,

    /// <summary>Frames come in another size: scale, zones and tip no longer fit.</summary>
    [JsonStringEnumMemberName("size-changed")]
    SizeChanged,
}
