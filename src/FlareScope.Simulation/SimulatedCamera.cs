using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>
/// A live camera before one simulated flare: the flame flickers from frame to frame while its heat drifts over minutes, so a
/// measured trend can be watched beside the true one. Any frame can be rendered at any time, from any thread.
/// </summary>
public sealed class SimulatedCamera
{
    private const double DriftSigma = 0.3; // of ln(heat)
    private static readonly double[] PeriodsS = [97, 211, 431];
    private readonly ScenePlate _plate;
    private readonly double[] _phases;

    /// <summary>Sets the camera up before a scene.</summary>
    /// <param name="scene">Its heat is about the most that the flame will reach.</param>
    public SimulatedCamera(SceneSpec scene)
    {
        Scene = scene;
        _plate = new ScenePlate(scene);
        _phases = [.. PeriodsS.Select((_, i) => Hash.Unit(scene.Seed, 600 + (ulong)i) * Math.Tau)];
    }

    /// <summary>Sets the camera up before the scene of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="options">What is fixed of the scene.</param>
    /// <param name="frameIntervalS">Time between frames, s.</param>
    /// <exception cref="Core.UserInputException">An option is out of range.</exception>
    public SimulatedCamera(ulong seed, SimulationOptions options, double frameIntervalS = 1)
        : this(SceneGenerator.Draw(seed, options) with { FrameIntervalS = frameIntervalS })
    {
    }

    /// <summary>The scene.</summary>
    public SceneSpec Scene { get; }

    /// <summary>Renders a frame.</summary>
    /// <param name="frame">Number of the frame, 0 or more; its time is that times the scene's frame interval.</param>
    public RenderedFrame Render(int frame) =>
        _plate.Render(Scene.Flame with { HeatReleaseMW = HeatAt(frame * Scene.FrameIntervalS) }, frame);

    /// <summary>Every frame, without end.</summary>
    public IEnumerable<RenderedFrame> Frames()
    {
        for (var frame = 0; ; frame++)
            yield return Render(frame);
    }

    /// <summary>True heat release at a time, MW.</summary>
    /// <param name="seconds">Time since frame 0.</param>
    public double HeatAt(double seconds)
    {
        var swing = PeriodsS.Select((period, i) => Math.Sin((Math.Tau * seconds / period) + _phases[i])).Sum();
        var scale = DriftSigma * Math.Sqrt(2.0 / PeriodsS.Length);
        return Scene.Flame.HeatReleaseMW * Math.Exp(scale * (swing - PeriodsS.Length));
    }
}
