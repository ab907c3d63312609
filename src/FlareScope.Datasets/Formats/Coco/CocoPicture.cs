using System.Text.Json;

namespace FlareScope.Datasets.Formats.Coco;

/// <summary>A picture of a COCO file while its annotations are being collected.</summary>
internal sealed record CocoPicture(long Id, PictureFile File, int Width, int Height)
{
    internal List<LabelledObject> Objects { get; } = [];

    /// <summary>Crowd regions, and outlines that are kept as boxes only.</summary>
    internal int LeftOut { get; set; }

    internal bool IsWhole { get; set; } = true;

    /// <exception cref="FormatException">Its name leaves the folder, or it has no size.</exception>
    internal static CocoPicture From(JsonElement entry, string root, string? split)
    {
        var given = entry.GetProperty("file_name").GetString();
        var name = SafePath.Relative(given) ?? throw new FormatException($"'{given}' leaves the folder of the annotation file");
        var picture = new CocoPicture(
            entry.GetProperty("id").GetInt64(),
            PictureNames.Locate(root, name, split),
            entry.GetProperty("width").GetInt32(),
            entry.GetProperty("height").GetInt32());
        return picture.Width > 0 && picture.Height > 0 ? picture : throw new FormatException($"picture '{name}' has no size");
    }

    internal LabelledPicture ToPicture(string file) =>
        new(File, Objects) { LabelFile = file, Width = Width, Height = Height, CocoId = Id, IsWhole = IsWhole };
}
