using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;

namespace FlareScope.Datasets.Formats;

/// <summary>One labelled box as a YOLO label file holds it: every figure is a share of the picture's width or height.</summary>
/// <param name="Class">What it shows.</param>
/// <param name="CentreX">Centre, share of the width, 0..1.</param>
/// <param name="CentreY">Centre, share of the height, 0..1, downwards.</param>
/// <param name="Width">Width, share of the picture's width, 0..1.</param>
/// <param name="Height">Height, share of the picture's height, 0..1.</param>
public readonly record struct NormalisedBox(
    DetectionClass Class, double CentreX, double CentreY, double Width, double Height)
{
    /// <summary>The same box in the pixels of a picture of the given size.</summary>
    public LabelledBox ToPixels(int pictureWidth, int pictureHeight) => new(
        Class,
        new PixelBox(
            (CentreX - Width / 2) * pictureWidth,
            (CentreY - Height / 2) * pictureHeight,
            Width * pictureWidth,
            Height * pictureHeight));
}
