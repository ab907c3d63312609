using FlareScope.Core.Cameras;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>Everything that makes one scene; the renderer adds nothing of its own but the passing of time.</summary>
public sealed record SceneSpec
{
    /// <summary>The seed it was drawn from; also seeds every texture.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Light.</summary>
    public required LightCondition Light { get; init; }

    /// <summary>Camera.</summary>
    public required PinholeView View { get; init; }

    /// <summary>Flame.</summary>
    public required FlameSpec Flame { get; init; }

    /// <summary>Stack.</summary>
    public required StackSpec Stack { get; init; }

    /// <summary>Sky.</summary>
    public required SkySpec Sky { get; init; }

    /// <summary>Ground and what stands on the horizon.</summary>
    public required GroundSpec Ground { get; init; }

    /// <summary>Smoke plume; null when the flame burns clean.</summary>
    public SmokeSpec? Smoke { get; init; }

    /// <summary>Lens, sensor and encoder.</summary>
    public required SensorSpec Sensor { get; init; }

    /// <summary>Time between frames, s.</summary>
    /// <value>0.5</value>
    public double FrameIntervalS { get; init; } = 0.5;

    /// <summary>The camera file: exact, nothing is blurred in it.</summary>
    public CameraDocument Camera => View.ToDocument(Stack.X, Stack.TipHeightM, Flame.TipDiameterM, Flame.WindSpeedMS);
}
