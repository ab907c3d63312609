using FlareScope.Core;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Pictures;
using FlareScope.Vision.Drawing;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Draws errors onto small copies of their pictures, which are opened again.</summary>
/// <param name="contents">The data set.</param>
public sealed class ErrorPictures(DatasetContents contents)
{
    private readonly FlameOutlines _outlines = new(new FlameSegmenter());

    /// <summary>Draws an error of the detector: every truth box of its picture and every found box at the confidence.</summary>
    /// <param name="error">The error.</param>
    /// <param name="confidence">Least score of a box that is drawn.</param>
    /// <returns>A JPEG without metadata, or null when the picture cannot be read any more.</returns>
    public byte[]? Draw(DetectionError error, double confidence)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Open(error.Image, (picture, _) =>
            BoxComparison.Jpeg(picture, error.Image.Truth, [.. error.Image.Found.Where(d => d.Score >= confidence)]));
    }

    /// <summary>Draws an outline inside the boxes that a person drew beside the outline that a person drew.</summary>
    /// <param name="outlined">The picture.</param>
    /// <returns>A JPEG of the flame's surroundings without metadata, or null when the picture or its mask cannot be read any more.</returns>
    public byte[]? Draw(ComparedOutline outlined)
    {
        ArgumentNullException.ThrowIfNull(outlined);
        return Open(outlined.Image, (picture, path) =>
            TruthMask.Read(path, outlined.Image.Name, picture.Width, picture.Height) is { } truth
                ? OutlineComparison.Jpeg(picture, truth, _outlines.InTruthBoxes(picture, outlined.Image))
                : null);
    }

    private byte[]? Open(EvaluatedImage image, Func<SKBitmap, string, byte[]?> draw)
    {
        var path = Path.Combine(contents.Root, image.Name);
        try
        {
            using var picture = PictureFileReader.Open(path, image.Name);
            return draw(picture.Bitmap, path);
        }
        catch (UserInputException)
        {
            return null;
        }
    }
}
