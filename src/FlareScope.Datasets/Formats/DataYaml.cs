using FlareScope.Core;
using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// The class names of a YOLO <c>data.yaml</c>, read from its <c>names</c> entry alone (inline list, block list or
/// index map); the rest of the file is of no use here.
/// </summary>
public sealed class DataYaml
{
    private const long LimitBytes = 1 << 20;

    private readonly Dictionary<int, string> names;

    private DataYaml(Dictionary<int, string> names) => this.names = names;

    /// <summary>Names by class index.</summary>
    public IReadOnlyDictionary<int, string> Names => names;

    /// <summary>Reads the text of a <c>data.yaml</c>.</summary>
    /// <exception cref="UserInputException"><c>data-yaml-invalid</c>: no class names in it.</exception>
    public static DataYaml Parse(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith("names:", StringComparison.Ordinal));
        var names = start < 0 ? [] : ReadNames(lines, start);
        return names.Count > 0
            ? new DataYaml(names)
            : throw new UserInputException("data-yaml-invalid", $"{fileName}: no class names; add a line such as 'names: [flame, smoke]'.");
    }

    /// <summary>Reads the <c>data.yaml</c> of a folder; null when it has none.</summary>
    /// <exception cref="UserInputException"><c>data-yaml-invalid</c>: no class names in it, or larger than 1 MB.</exception>
    public static DataYaml? In(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, "data.yaml"));
        if (!file.Exists)
            return null;
        return file.Length <= LimitBytes
            ? Parse(File.ReadAllText(file.FullName), file.FullName)
            : throw new UserInputException("data-yaml-invalid", $"{file.FullName}: larger than 1 MB; it names classes and nothing else is read.");
    }

    /// <summary>What a class index means here, by its name; null when it is neither flame nor smoke.</summary>
    public DetectionClass? ClassOf(int index) => names.TryGetValue(index, out var name) ? ClassMeaning.Of(name) : null;

    private static Dictionary<int, string> ReadNames(string[] lines, int start)
    {
        var inline = lines[start]["names:".Length..].Trim();
        if (inline.StartsWith('[')) return ReadList(inline.Trim('[', ']').Split(','));
        var block = lines.Skip(start + 1)
            .TakeWhile(line => line.Length > 0 && (char.IsWhiteSpace(line[0]) || line[0] == '-'))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        return block.All(line => line[0] == '-')
            ? ReadList(block.Select(line => line[1..]))
            : ReadMap(block);
    }

    private static Dictionary<int, string> ReadList(IEnumerable<string> items) =>
        items.Select((item, index) => (item, index)).ToDictionary(entry => entry.index, entry => Unquote(entry.item));

    private static Dictionary<int, string> ReadMap(IEnumerable<string> lines)
    {
        var map = new Dictionary<int, string>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && int.TryParse(line[..colon], out var index)) map[index] = Unquote(line[(colon + 1)..]);
        }

        return map;
    }

    private static string Unquote(string text) => text.Trim().Trim('\'', '"');
}
