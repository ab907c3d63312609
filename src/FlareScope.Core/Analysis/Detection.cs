namespace FlareScope.Core.Analysis;

/// <summary>One box found by a detector.</summary>
/// <param name="Class">What it shows.</param>
/// <param name="Score">Detector confidence, 0..1.</param>
/// <param name="Box">Where, in picture pixels after EXIF orientation.</param>
public sealed record Detection(DetectionClass Class, double Score, PixelBox Box);
