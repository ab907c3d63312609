using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Tests;

/// <summary>Scenes stripped of all that is not asked about, and pictures read back as linear light.</summary>
internal static class BareScene
{
    /// <summary>Lens and sensor that only expose: no glare, blur, noise or colour.</summary>
    internal static SceneSpec Exposed(this SceneSpec scene, double? exposure = null) => scene with
    {
        Sensor = scene.Sensor with
        {
            Exposure = exposure ?? scene.Sensor.Exposure,
            WhiteBalance = new(1, 1, 1),
            Glare = 0,
            Veil = default,
            BlurPx = 0,
            ShotNoise = 0,
            ReadNoise = 0,
        },
    };

    /// <summary>The scene without sky light, lamps and other flares.</summary>
    internal static SceneSpec Dark(this SceneSpec scene) => scene with
    {
        Sky = scene.Sky with { LuminanceCdM2 = 0, Stars = 0, Disc = null },
        Ground = scene.Ground with { Lamps = 0, LitWindows = 0, Cloth = null },
        Stack = scene.Stack with { ObstacleLights = false, SecondOffsetM = null },
        Others = [],
    };

    /// <summary>Linear luminance of every pixel, 0..1.</summary>
    internal static double[] Luminance(this RenderedFrame frame) =>
        [.. Enumerable.Range(0, frame.Width * frame.Height).Select(i => (0.2126 * Linear(frame.Rgba[4 * i])) + (0.7152 * Linear(frame.Rgba[(4 * i) + 1])) + (0.0722 * Linear(frame.Rgba[(4 * i) + 2])))];

    private static double Linear(byte code) => SrgbCurve.DecodeByte(code);
}
