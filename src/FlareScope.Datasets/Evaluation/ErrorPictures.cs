using FlareScope.Core;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Pictures;
using FlareScope.Vision.Drawing;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Draws errors onto small copies of their pictures.</summary>
public static class ErrorPictures
{
    /// <summary>Draws one error: every truth box of its picture and every found box at the confidence.</summary>
    /// <param name="contents">The data set, whose pictures are opened again.</param>
    /// <param name="error">The error.</param>
    /// <param name="confidence">Least score of a box that is drawn.</param>
    /// <returns>A JPEG without metadata, or null when the picture cannot be read any more.</returns>
    public static byte[]? Draw(DatasetContents contents, DetectionError error, double confidence)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            using var picture = PictureFileReader.Open(Path.Combine(contents.Root, error.Image.Name), error.Image.Name);
            return BoxComparison.Jpeg(picture.Bitmap, error.Image.Truth, [.. error.Image.Found.Where(d => d.Score >= confidence)]);
        }
        catch (UserInputException)
        {
            return null;
        }
    }
}
