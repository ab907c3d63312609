namespace FlareScope.Core.Series;

/// <summary>
/// Size of the part of the picture that is flame at least half of the time. A flame that sways is smaller here than its own median
/// size, as no place keeps it.
/// </summary>
/// <param name="Frames">Frames in the map.</param>
/// <param name="LengthPx">Distance along the mean axis at which the intermittency falls below 0.5, px.</param>
/// <param name="AreaPx">Area with an intermittency of 0.5 or more, px².</param>
/// <param name="LengthM">Length, m; null without a scale.</param>
/// <param name="AreaM2">Area, m²; null without a scale.</param>
public sealed record MapSize(int Frames, double LengthPx, double AreaPx, double? LengthM, double? AreaM2);
