using FlareScope.Datasets.Formats;

namespace FlareScope.Training.Data;

/// <summary>Pictures of a data set on disk.</summary>
internal sealed class DatasetSource(IReadOnlyList<DatasetImage> images) : ISampleSource
{
    /// <inheritdoc/>
    public int Count => images.Count;

    /// <inheritdoc/>
    public TrainingPicture Load(int index, int side)
    {
        var image = images[index];
        var (width, height, pixels) = PictureFile.Load(image.Path, side);
        return new TrainingPicture(image.Source, width, height, pixels, image.Boxes);
    }
}
