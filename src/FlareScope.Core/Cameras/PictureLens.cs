namespace FlareScope.Core.Cameras;

/// <summary>What a picture's EXIF block tells of its lens.</summary>
/// <param name="FocalLength35Mm">Focal length as on 35 mm film (diagonal 43.27 mm), mm.</param>
/// <param name="OriginalWidthPx">Width of the picture as taken, px; null when not told.</param>
/// <param name="OriginalHeightPx">Height of the picture as taken, px; null when not told.</param>
public sealed record PictureLens(double FocalLength35Mm, int? OriginalWidthPx, int? OriginalHeightPx);
