using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Conversion;

/// <summary>Into what and where a data set is converted.</summary>
/// <param name="To">The new form.</param>
/// <param name="Folder">Folder to write, made when it is not there; it must be empty.</param>
public sealed record ConversionOptions(DatasetForm To, string Folder)
{
    /// <summary>Whether the pictures are copied beside the new labels.</summary>
    /// <value>True; without them sizes still have to be known, so pictures are opened where the labels tell none.</value>
    public bool CopyPictures { get; init; } = true;
}
