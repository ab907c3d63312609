namespace FlareScope.Simulation;

/// <summary>A simulated video to be written.</summary>
/// <param name="Seed">Seed of its scene, as <see cref="SceneGenerator.SeriesSeed"/> of picture 0 of a series.</param>
/// <param name="File">The video; its ending tells ffmpeg the container. Replaced when it is there.</param>
/// <param name="FramesPerSecond">1 to 120.</param>
/// <param name="Seconds">Length, more than 0 to 3600.</param>
/// <param name="TruthFile">The truth file, one line a frame; null writes none.</param>
/// <param name="Folder">Folder that also gets every frame as a picture with its mask and camera file; null for none.</param>
/// <param name="Options">What is fixed of the scene.</param>
public sealed record VideoJob(
    ulong Seed, string File, double FramesPerSecond, double Seconds, string? TruthFile, string? Folder, SimulationOptions Options)
{
    /// <summary>Number of frames.</summary>
    public int Frames => (int)Math.Round(FramesPerSecond * Seconds);
}
