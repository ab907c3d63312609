using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Evaluation;

/// <summary>The labelled pictures of a selection.</summary>
/// <param name="Root">Full path of the folder that picture names are relative to.</param>
/// <param name="Images">Pictures whose labels could be read; the pictures themselves are not opened yet.</param>
/// <param name="Failures">Those whose labels could not.</param>
public sealed record DatasetContents(string Root, IReadOnlyList<DatasetImage> Images, IReadOnlyList<FailedPicture> Failures)
{
    /// <summary>Name of a picture: its path below <see cref="Root"/>, with forward slashes.</summary>
    public string NameOf(DatasetImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return System.IO.Path.GetRelativePath(Root, image.Path).Replace('\\', '/');
    }
}
