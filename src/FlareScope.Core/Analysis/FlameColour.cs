using System.Text.Json.Serialization;

namespace FlareScope.Core.Analysis;

/// <summary>Colour class of a flame's pixels that are not clipped.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlameColour>))]
public enum FlameColour
{
    /// <summary>More blue than red: little soot, or a lean flame.</summary>
    [JsonStringEnumMemberName("blue")]
    Blue,

    /// <summary>Bright soot, or an exposure near clipping.</summary>
    [JsonStringEnumMemberName("yellow")]
    Yellow,

    /// <summary>Soot.</summary>
    [JsonStringEnumMemberName("orange")]
    Orange,

    /// <summary>More than half of the flame is clipped to white: its colour is not known.</summary>
    [JsonStringEnumMemberName("white-clipped")]
    WhiteClipped,

    /// <summary>No colour: a grey picture.</summary>
    [JsonStringEnumMemberName("grey")]
    Grey,
}
