using FlareScope.Simulation;

namespace FlareScope.Cli.Simulating;

/// <summary>A call of <c>simulate</c>.</summary>
/// <param name="Seed">Seed of the series.</param>
/// <param name="Frames">How many pictures, without a video.</param>
/// <param name="OutputFolder">Folder for pictures; null for none.</param>
/// <param name="TruthFile">Truth file as given; null when not.</param>
/// <param name="Video">Video file; null for pictures.</param>
/// <param name="FramesPerSecond">Of the video.</param>
/// <param name="Seconds">Length of the video.</param>
/// <param name="Scene">What is fixed of the scenes.</param>
public sealed record SimulateRequest(
    ulong Seed, int Frames, string? OutputFolder, string? TruthFile, string? Video, double FramesPerSecond, double Seconds, SimulationOptions Scene)
{
    /// <summary>Where the truth goes: as given, else beside the pictures, else beside the video.</summary>
    public string Truth => TruthFile
        ?? (OutputFolder is { } folder ? Path.Combine(folder, "truth.jsonl") : Path.ChangeExtension(Video!, ".truth.jsonl"));
}
