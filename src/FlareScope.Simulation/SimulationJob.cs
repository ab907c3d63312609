namespace FlareScope.Simulation;

/// <summary>A series of simulated pictures to be written.</summary>
/// <param name="Seed">Seed of the series; picture i shows the scene of <see cref="SceneGenerator.SeriesSeed"/>.</param>
/// <param name="Frames">Number of pictures, 1 to 100,000.</param>
/// <param name="Folder">Where they go; made when it is missing, files of the same names are replaced.</param>
/// <param name="TruthFile">The truth file; null writes none.</param>
/// <param name="Options">What is fixed of the scenes.</param>
public sealed record SimulationJob(ulong Seed, int Frames, string Folder, string? TruthFile, SimulationOptions Options);
