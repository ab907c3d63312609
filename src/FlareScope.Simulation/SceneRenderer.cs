using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>Renders scenes: sky and land, stack, flame, smoke, lens and sensor, in linear light until the sensor.</summary>
public static class SceneRenderer
{
    /// <summary>Renders one frame.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="frame">Number of the frame, 0 or more; its time is that times the scene's frame interval.</param>
    public static RenderedFrame Render(SceneSpec scene, int frame = 0) => new ScenePlate(scene).Render(scene.Flame, frame);
}
