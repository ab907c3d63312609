namespace FlareScope.Datasets.Formats;

/// <summary>A data set of any form, read to its end whatever is broken in it.</summary>
/// <param name="Root">Full path of the folder that names of files are relative to.</param>
/// <param name="Form">Its form.</param>
/// <param name="Pictures">Its pictures; broken labels are left out of them.</param>
/// <param name="Faults">What was broken, in the order met.</param>
public sealed record LabelledDataset(
    string Root, DatasetForm Form, IReadOnlyList<LabelledPicture> Pictures, IReadOnlyList<DatasetFault> Faults)
{
    /// <summary>Path of a picture below <see cref="Root"/>, with forward slashes.</summary>
    public string PathOf(LabelledPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return SafePath.Within(Root, picture.File.Path);
    }
}
