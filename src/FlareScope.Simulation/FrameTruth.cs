using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Units;

namespace FlareScope.Simulation;

/// <summary>
/// What is true of one rendered frame: one line of the truth file. Sizes are measured on the frame's own flame mask, whose edge
/// is half of the local peak in linear light, and turned into metres by the exact camera. Where there are several flares the
/// figures of the frame are those of the first; <see cref="Flares"/> has them all.
/// </summary>
public sealed record FrameTruth
{
    private const double SecondsPerDay = 86_400;

    /// <summary>Number of the frame, from 0.</summary>
    public required int Frame { get; init; }

    /// <summary>Name of the picture file; null when it was not written.</summary>
    public string? File { get; init; }

    /// <summary>Heat release (lower heating value), MW.</summary>
    public required double HeatReleaseMW { get; init; }

    /// <summary>Gas flow.</summary>
    public required GasFlowTruth GasFlow { get; init; }

    /// <summary>Length of this frame's flame along its axis from the tip, m.</summary>
    public required double LengthM { get; init; }

    /// <summary>Projected area of this frame's flame, m².</summary>
    public required double AreaM2 { get; init; }

    /// <summary>Mean length, m: the length that half of all frames exceed (intermittency 0.5).</summary>
    public required double LengthMeanM { get; init; }

    /// <summary>Projected area that half of all frames exceed, m² (the key of the contract is <c>areaMeanM</c>).</summary>
    public required double AreaMeanM { get; init; }

    /// <summary>Length in the picture, px.</summary>
    public required double LengthPx { get; init; }

    /// <summary>Area in the picture, px: the number of mask pixels.</summary>
    public required int AreaPx { get; init; }

    /// <summary>
    /// Opacity of soot or steam, 0..100, averaged along the transect of <see cref="OpacityTransect"/>; 0 when there is no plume,
    /// null when no transect lies inside the picture.
    /// </summary>
    public required double? OpacityPercent { get; init; }

    /// <summary>What leaves the flame.</summary>
    public required SmokeKind SmokeKind { get; init; }

    /// <summary>Name of the mask file (0 background, 1 flame, 2 soot, 3 steam); null when it was not written.</summary>
    public string? Mask { get; init; }

    /// <summary>The exact camera.</summary>
    public required CameraDocument Camera { get; init; }

    /// <summary>
    /// A line of true length down the first flare's stack, as somebody would draw it; null when less than 40 px of the stack are
    /// in the picture.
    /// </summary>
    public required ScaleLine? ReferenceLine { get; init; }

    /// <summary>Light.</summary>
    public required LightCondition Light { get; init; }

    /// <summary>Weather.</summary>
    public required WeatherCondition Weather { get; init; }

    /// <summary>Height of the lens above the ground at the stack, m.</summary>
    public required double CameraHeightM { get; init; }

    /// <summary>How far the camera's movement has shifted the picture since frame 0.</summary>
    public required PixelShift ShiftPx { get; init; }

    /// <summary>What is bright, red or white here and no flare: it has no box and no truth.</summary>
    public required IReadOnlyList<string> Distractors { get; init; }

    /// <summary>Every flare; the figures of the frame are those of the first.</summary>
    public required IReadOnlyList<FlareTruth> Flares { get; init; }

    /// <summary>Gas preset.</summary>
    public required string Gas { get; init; }

    /// <summary>Wind speed at 10 m, m/s.</summary>
    public required double WindSpeedMS { get; init; }

    /// <summary>The flame-length law that this flame follows.</summary>
    public required string Law { get; init; }

    /// <summary>Seed of the scene.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Time since the scene began, s.</summary>
    public required double TimeS { get; init; }

    /// <summary>Where the mask touches the picture's edge, part of the flame is outside and the sizes are too small.</summary>
    public required bool TouchesFrameEdge { get; init; }

    /// <summary>The truth as one JSON line without a line end.</summary>
    public string ToJsonLine() => JsonSerializer.Serialize(this, AnalysisJson.Compact);

    /// <summary>A line of a truth file.</summary>
    /// <exception cref="JsonException">The line is not of that form.</exception>
    public static FrameTruth FromJsonLine(string line) =>
        JsonSerializer.Deserialize<FrameTruth>(line, AnalysisJson.Compact) ?? throw new JsonException("The truth line holds null.");

    /// <summary>Gas flow in the product's unit from m3/s at 20 °C.</summary>
    internal static GasFlowTruth Flow(double m3PerSecond) =>
        new(m3PerSecond * SecondsPerDay / 1000, "thousand m3/day", ReferenceState.Celsius20.ToString());
}
