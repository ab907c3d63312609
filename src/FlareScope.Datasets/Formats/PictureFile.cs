namespace FlareScope.Datasets.Formats;

/// <summary>A picture of a data set and where its YOLO labels lie.</summary>
/// <param name="Path">Full path of the picture.</param>
/// <param name="Name">What it is called in every format: its path without the folders <c>images</c> and of the split.</param>
/// <param name="Source">Collection it comes from: the first folder of its name, else the data set's own name.</param>
/// <param name="Split">Split it belongs to; null when it belongs to none.</param>
public sealed record PictureFile(string Path, string Name, string Source, string? Split)
{
    /// <summary>Label file: the last folder <c>images</c> of the path becomes <c>labels</c>, the extension <c>.txt</c>.</summary>
    public string LabelPath => Beside(Path, "labels", ".txt");

    /// <summary>The file of the same name in a sister folder of <c>images</c>.</summary>
    internal static string Beside(string picture, string folder, string extension)
    {
        var parts = picture.Split(System.IO.Path.DirectorySeparatorChar);
        var images = Array.LastIndexOf(parts, "images");
        if (images >= 0)
            parts[images] = folder;
        return System.IO.Path.ChangeExtension(string.Join(System.IO.Path.DirectorySeparatorChar, parts), extension);
    }
}
