using FlareScope.Core;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// The picture files of a folder in any of the YOLO forms: lists <c>splits/NAME.txt</c>; folders per split (<c>train/images/</c> or
/// <c>images/train/</c>); folders per source (<c>SOURCE/images/</c> or <c>images/SOURCE/</c>); or everything in <c>images/</c>.
/// Where labels lie follows from <see cref="PictureFile.LabelPath"/>.
/// </summary>
public sealed class PictureListing
{
    private const int Depth = 4; // folders below images; bounds loops of links
    private static readonly string[] PictureExtensions = [".jpg", ".jpeg", ".png", ".webp", ".bmp"];
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, MaxRecursionDepth = Depth };

    private PictureListing(string root) => Root = root;

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <summary>Whether the splits are lists in the folder <c>splits</c>.</summary>
    public bool HasLists => Directory.Exists(Path.Combine(Root, "splits"));

    /// <summary>Whether a folder is of one of these forms.</summary>
    public static bool IsAt(string folder) =>
        Directory.Exists(folder)
        && (Directory.Exists(Path.Combine(folder, "splits"))
            || File.Exists(Path.Combine(folder, "data.yaml"))
            || Directory.Exists(Path.Combine(folder, "images"))
            || Directory.EnumerateDirectories(folder).Any(d => Directory.Exists(Path.Combine(d, "images")) && Directory.Exists(Path.Combine(d, "labels"))));

    /// <summary>Opens a folder; nothing is read yet.</summary>
    public static PictureListing Open(string folder) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>Whether the folder has a split of this name.</summary>
    public bool HasSplit(string name) => HasLists ? File.Exists(ListOf(name)) : SplitFolder(name) is not null;

    /// <summary>Pictures of one split, in the order of its list, else of their names; the empty name takes pictures of no split.</summary>
    /// <exception cref="UserInputException"><c>split-not-found</c>; <c>list-invalid</c>: a line leaves the folder.</exception>
    public IEnumerable<PictureFile> InSplit(string name)
    {
        if (HasLists)
            return Listed(ListOf(name), "split-not-found", name);
        if (name.Length == 0)
            return OnDisk().Where(f => f.Split is null);
        return SplitFolder(name) is { } folder
            ? PicturesIn(folder).Select(p => Describe(p) with { Split = name })
            : throw new UserInputException("split-not-found", $"{Root}: no split '{name}' here; name a split that this data set has.");
    }

    /// <summary>Pictures that a list names, one path a line, relative to the folder.</summary>
    /// <param name="list">The list.</param>
    /// <param name="codeWhenMissing">Code of the failure when there is no such list.</param>
    /// <param name="split">Split they belong to, when the list is one.</param>
    /// <exception cref="UserInputException"><c>list-invalid</c>: a line leaves the folder; or no such list.</exception>
    public IEnumerable<PictureFile> Listed(string list, string codeWhenMissing, string? split = null) =>
        ListLines(list, codeWhenMissing).Select(line => FromLine(line.Text, split)
            ?? throw new UserInputException("list-invalid", $"{list}: '{line.Text}' leaves the data set; write paths below {Root}."));

    /// <summary>Lists of the folder <c>splits</c>, in the order in which splits are shown.</summary>
    internal IEnumerable<(string Split, string Path)> Lists() =>
        SplitNames.Sorted(Directory.EnumerateFiles(Path.Combine(Root, "splits"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)))
            .Select(name => (name, ListOf(name)));

    /// <summary>Lines of a list that are not blank, with their numbers.</summary>
    internal static IEnumerable<(int Number, string Text)> ListLines(string list, string codeWhenMissing) => File.Exists(list)
        ? File.ReadLines(list).Select((text, i) => (i + 1, text.Trim())).Where(line => line.Item2.Length > 0)
        : throw new UserInputException(codeWhenMissing, $"{list}: no such list of pictures; name a file that exists.");

    /// <summary>The picture that a line of a list names; null when it leaves the folder.</summary>
    internal PictureFile? FromLine(string line, string? split) =>
        SafePath.Relative(line) is { } relative ? Describe(Path.GetFullPath(Path.Combine(Root, relative))) with { Split = split } : null;

    /// <summary>Every picture file below the folders <c>images</c>, whether listed or not, by name.</summary>
    internal IEnumerable<PictureFile> OnDisk() => Folders("images").SelectMany(PicturesIn).Select(Describe);

    /// <summary>Every label file below the folders <c>labels</c>.</summary>
    internal IEnumerable<string> LabelsOnDisk() =>
        Folders("labels").SelectMany(f => Directory.EnumerateFiles(f, "*.txt", Deep)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> PicturesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", Deep).Where(IsPicture).Order(StringComparer.Ordinal);

    private static bool IsPicture(string path) => PictureExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string> Folders(string kind) =>
        Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal).Select(d => Path.Combine(d, kind))
            .Append(Path.Combine(Root, kind)).Where(Directory.Exists);

    private PictureFile Describe(string path)
    {
        var (name, split) = PictureNames.Describe(SafePath.Within(Root, path));
        return new PictureFile(path, name, PictureNames.SourceOf(name, Root), split);
    }

    private string ListOf(string name) => Path.Combine(Root, "splits", name + ".txt");

    private string? SplitFolder(string name) =>
        new[] { Path.Combine(Root, name, "images"), Path.Combine(Root, "images", name) }.FirstOrDefault(Directory.Exists);
}
