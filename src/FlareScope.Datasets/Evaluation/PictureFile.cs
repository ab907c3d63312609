namespace FlareScope.Datasets.Evaluation;

/// <summary>A picture of a data set and where its YOLO labels lie.</summary>
/// <param name="Path">Full path of the picture.</param>
/// <param name="Source">Collection it comes from.</param>
internal sealed record PictureFile(string Path, string Source)
{
    /// <summary>Label file: the last folder <c>images</c> of the path becomes <c>labels</c>, the extension <c>.txt</c>.</summary>
    internal string LabelPath => Beside("labels", ".txt");

    /// <summary>The file of the same name in a sister folder of <c>images</c>.</summary>
    internal string Beside(string folder, string extension)
    {
        var parts = Path.Split(System.IO.Path.DirectorySeparatorChar);
        var images = Array.LastIndexOf(parts, "images");
        if (images >= 0)
            parts[images] = folder;
        return System.IO.Path.ChangeExtension(string.Join(System.IO.Path.DirectorySeparatorChar, parts), extension);
    }
}
