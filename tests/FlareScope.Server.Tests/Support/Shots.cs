namespace FlareScope.Server.Tests.Support;

/// <summary>camera.json of the test picture.</summary>
internal static class Shots
{
    /// <summary>The line over the flame is 12 m long.</summary>
    public const string Line = """{"scale":{"pixels":[160,65,160,155],"metres":12},"tip":{"diameterM":0.3},"windSpeedMS":2}""";

    /// <summary>The same line is 24 m long.</summary>
    public const string LongerLine = """{"scale":{"pixels":[160,65,160,155],"metres":24},"tip":{"diameterM":0.3},"windSpeedMS":2}""";
}
