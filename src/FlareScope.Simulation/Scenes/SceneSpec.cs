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

    /// <summary>Weather.</summary>
    /// <value><see cref="WeatherCondition.Clear"/></value>
    public WeatherCondition Weather { get; init; } = WeatherCondition.Clear;

    /// <summary>The air between camera and flare.</summary>
    /// <value>Sight of 60 km, no rain.</value>
    public AirSpec Air { get; init; } = new(60_000, 0);

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

    /// <summary>Plume of soot or steam; null when the flame burns clean.</summary>
    public SmokeSpec? Smoke { get; init; }

    /// <summary>Further flares in the same plane, of the same gas and tip diameter.</summary>
    /// <value>None.</value>
    public IReadOnlyList<FlareSpec> Others { get; init; } = [];

    /// <summary>Every flare; the first is that of <see cref="Flame"/>, <see cref="Stack"/> and <see cref="Smoke"/>.</summary>
    public IReadOnlyList<FlareSpec> Flares => [new(Flame, Stack, Smoke), .. Others];

    /// <summary>How the camera moves; null when it stands still.</summary>
    public MotionSpec? Motion { get; init; }

    /// <summary>Lens, sensor and encoder.</summary>
    public required SensorSpec Sensor { get; init; }

    /// <summary>Time between frames, s.</summary>
    /// <value>0.5</value>
    public double FrameIntervalS { get; init; } = 0.5;

    /// <summary>Names of what is bright, red or white here and no flare.</summary>
    public IReadOnlyList<string> Distractors =>
    [
        .. Sky.Disc is null ? [] : new[] { Light == LightCondition.Night ? "moon" : "sun" },
        .. Ground.Lamps > 0 ? ["lamps"] : Array.Empty<string>(),
        .. Ground.LitWindows > 0 ? ["lit-windows"] : Array.Empty<string>(),
        .. Ground.Cloth is null ? [] : new[] { "red-cloth" },
        .. Stack.ObstacleLights ? ["warning-lights"] : Array.Empty<string>(),
        .. Stack is { SecondOffsetM: not null, SecondSteam: not null } ? ["steam-vent"] : Array.Empty<string>(),
    ];

    /// <summary>The camera file: exact, nothing is blurred in it.</summary>
    public CameraDocument Camera => View.ToDocument(Stack.X, Stack.TipHeightM, Flame.TipDiameterM, Flame.WindSpeedMS);
}
