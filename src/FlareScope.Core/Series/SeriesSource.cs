namespace FlareScope.Core.Series;

/// <summary>What a series was measured on.</summary>
/// <param name="Kind"><c>video</c> or <c>stream</c>.</param>
/// <param name="Name">Name as the user knows it, without user and password.</param>
/// <param name="Width">Width after rotation, px.</param>
/// <param name="Height">Height after rotation, px.</param>
/// <param name="RotationDeg">Rotation that the file's metadata asked for and that was carried out, degrees.</param>
/// <param name="DurationS">Length, s; null for a stream or when the file does not tell.</param>
public sealed record SeriesSource(string Kind, string Name, int Width, int Height, int RotationDeg, double? DurationS);
