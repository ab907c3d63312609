using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>One scene over time at constant heat. Any frame can be rendered at any time, from any thread.</summary>
/// <param name="scene">The scene; <see cref="SceneSpec.FrameIntervalS"/> is the time between frames.</param>
public sealed class SceneVideo(SceneSpec scene)
{
    private readonly ScenePlate _plate = new(scene);

    /// <summary>Renders a frame.</summary>
    /// <param name="frame">Number of the frame, 0 or more.</param>
    public RenderedFrame Render(int frame) => _plate.Render(scene.Flame, frame);
}
