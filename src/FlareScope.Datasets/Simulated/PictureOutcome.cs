namespace FlareScope.Datasets.Simulated;

/// <summary>How one simulated picture was measured.</summary>
/// <param name="File">Its name.</param>
/// <param name="Light">Light.</param>
/// <param name="Weather">Weather.</param>
/// <param name="Flares">Its true flares.</param>
/// <param name="FalseFlames">Number of flames measured where none is.</param>
public sealed record PictureOutcome(string File, string Light, string Weather, IReadOnlyList<FlareOutcome> Flares, int FalseFlames);
