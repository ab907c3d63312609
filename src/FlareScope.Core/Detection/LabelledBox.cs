namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>One box that a person drew: the truth a detector is measured against.</summary>
/// <param name="Class">What it shows.</param>
/// <param name="Box">Where, in picture pixels after EXIF orientation.</param>
public sealed record LabelledBox(DetectionClass Class, PixelBox Box);
