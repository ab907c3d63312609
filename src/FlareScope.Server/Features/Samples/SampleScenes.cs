using FlareScope.Simulation;

namespace FlareScope.Server.Features.Samples;

/// <summary>The scenes of the gallery: one of each kind a user meets, chosen by their looks and not by how well they are measured.</summary>
internal static class SampleScenes
{
    /// <summary>Changes when a scene or the renderer changes, so that old files are not shown for new ones.</summary>
    public const string Version = "3";

    /// <summary>Name, seed and fixed conditions of every sample, in the order of the gallery.</summary>
    public static IReadOnlyList<(string Name, ulong Seed, SimulationOptions Options)> All { get; } =
    [
        ("day", 22, Scene(LightCondition.Day, 60, smoke: false)),
        ("day-smoking", 18, Scene(LightCondition.Day, 60, smoke: true)),
        ("dusk", 9, Scene(LightCondition.Dusk, 40, smoke: false)),
        ("dusk-smoking", 8, Scene(LightCondition.Dusk, 90, smoke: true)),
        ("night", 6, Scene(LightCondition.Night, 25, smoke: false)),
        ("night-large", 17, Scene(LightCondition.Night, 120, smoke: false)),
    ];

    private static SimulationOptions Scene(LightCondition light, double heatMW, bool smoke) => new()
    {
        Light = light,
        HeatReleaseMW = heatMW,
        Weather = WeatherCondition.Clear,
        Flares = 1,
        SmokeShare = smoke ? 1 : 0,
        SteamShare = 0,
        DistractorShare = 0,
    };
}
