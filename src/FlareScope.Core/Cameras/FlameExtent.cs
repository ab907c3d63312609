namespace FlareScope.Core.Cameras;

/// <summary>A flame in metres.</summary>
/// <param name="LengthM">Length, m, corrected for a lean out of the stack's plane where that is known.</param>
/// <param name="AreaM2">Projected area on the stack's plane, m², with the same correction.</param>
/// <param name="Scale">Metres per pixel that turn the area in pixels into <paramref name="AreaM2"/>, with its uncertainty.</param>
public sealed record FlameExtent(double LengthM, double AreaM2, ImageScale Scale);
