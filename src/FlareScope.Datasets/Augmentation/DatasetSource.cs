using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Augmentation;

/// <summary>
/// Pictures of a data set on disk. Boxes of fire-like things are read from <c>SOURCE/other_boxes/NAME.txt</c> where there
/// is such a file beside <c>SOURCE/images</c>.
/// </summary>
/// <param name="images">The pictures with their labels.</param>
public sealed class DatasetSource(IReadOnlyList<DatasetImage> images) : ISampleSource
{
    private const int FireLikeIndex = 2;

    /// <inheritdoc/>
    public int Count => images.Count;

    /// <inheritdoc/>
    public TrainingPicture Load(int index, int side)
    {
        var image = images[index];
        var (width, height, pixels) = TrainingPictureReader.Load(image.Path, side);
        return new TrainingPicture(image.Source, width, height, pixels, [.. image.Boxes.Select(b => TrainingBox.Of(b)), .. FireLike(image.Path)]);
    }

    private static IEnumerable<TrainingBox> FireLike(string picture)
    {
        var source = Path.GetDirectoryName(Path.GetDirectoryName(picture));
        if (source is null) return [];
        var file = Path.Combine(source, "other_boxes", Path.GetFileNameWithoutExtension(picture) + ".txt");
        // The reader knows two classes; which one stands in for the third does not matter.
        return YoloLabelFile.Read(file, index => index == FireLikeIndex ? DetectionClass.Flame : null)
            .Select(box => TrainingBox.Of(box) with { Class = TargetClass.FireLike });
    }
}
