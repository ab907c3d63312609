using System.Text.Json.Serialization;

namespace FlareScope.Simulation;

/// <summary>The weather of a scene.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WeatherCondition>))]
public enum WeatherCondition
{
    /// <summary>Blue sky or scattered cloud, far sight.</summary>
    [JsonStringEnumMemberName("clear")]
    Clear,

    /// <summary>Closed cloud, from bright to thunder-dark.</summary>
    [JsonStringEnumMemberName("overcast")]
    Overcast,

    /// <summary>The sun stands low ahead of the camera: glare, warm sky, everything back-lit. Not at night.</summary>
    [JsonStringEnumMemberName("low-sun")]
    LowSun,

    /// <summary>Rain: dark cloud, falling streaks, shorter sight.</summary>
    [JsonStringEnumMemberName("rain")]
    Rain,

    /// <summary>Haze or dust: the air itself shines and dims what is behind it.</summary>
    [JsonStringEnumMemberName("haze")]
    Haze,
}
