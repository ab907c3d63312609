using FlareScope.Simulation;

namespace FlareScope.Server.Features.Samples;

/// <summary>The scenes of the gallery: one of each kind a user meets.</summary>
internal static class SampleScenes
{
    /// <summary>Changes when a scene or the renderer changes, so that old files are not shown for new ones.</summary>
    public const string Version = "1";

    /// <summary>Name, seed and fixed conditions of every sample, in the order of the gallery.</summary>
    public static IReadOnlyList<(string Name, ulong Seed, SimulationOptions Options)> All { get; } =
    [
        ("day", 11, Scene(LightCondition.Day, 30, smoke: false)),
        ("day-smoking", 23, Scene(LightCondition.Day, 60, smoke: true)),
        ("dusk", 31, Scene(LightCondition.Dusk, 20, smoke: false)),
        ("dusk-smoking", 47, Scene(LightCondition.Dusk, 90, smoke: true)),
        ("night", 53, Scene(LightCondition.Night, 15, smoke: false)),
        ("night-large", 61, Scene(LightCondition.Night, 120, smoke: false)),
    ];

    private static SimulationOptions Scene(LightCondition light, double heatMW, bool smoke) => new()
    {
        Light = light,
        HeatReleaseMW = heatMW,
        SmokeShare = smoke ? 1 : 0,
        DistractorShare = 0,
    };
}
