using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Conversion;

/// <summary>Writes <c>labels/[SPLIT/]NAME.txt</c> for the pictures in <c>images/[SPLIT/]</c>, and <c>data.yaml</c>. A score becomes a figure at the end of its line.</summary>
internal static class YoloWriter
{
    internal static IEnumerable<string> Write(string folder, IReadOnlyList<PlacedPicture> pictures, IReadOnlyList<string> classes)
    {
        var numbers = classes.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        foreach (var picture in pictures)
        {
            var path = Path.Combine(folder, "labels", Path.ChangeExtension(picture.Path["images/".Length..], ".txt"));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(picture.Objects.Select(o => Line(numbers[o.Class], o) + "\n")));
        }

        File.WriteAllText(Path.Combine(folder, "data.yaml"), Yaml(pictures, classes));
        return ["data.yaml", "labels/"];
    }

    private static string Line(int number, LabelledObject thing)
    {
        var figures = thing.Outline is { } outline
            ? outline.SelectMany(p => new[] { p.X, p.Y })
            : [thing.Left + thing.Width / 2, thing.Top + thing.Height / 2, thing.Width, thing.Height];
        if (thing.Score is { } score)
            figures = figures.Append(score);
        return FormattableString.Invariant($"{number} {string.Join(' ', figures.Select(Rounded.Share))}");
    }

    private static string Yaml(IReadOnlyList<PlacedPicture> pictures, IReadOnlyList<string> classes)
    {
        var splits = SplitNames.Sorted(pictures.Select(p => p.Split).OfType<string>().Distinct()).ToList();
        var places = splits.Count == 0 ? ["train: images"] : splits.Select(s => $"{s}: images/{s}");
        var names = classes.Select((name, i) => FormattableString.Invariant($"  {i}: {Quoted(name)}"));
        return string.Join('\n', ["path: .", .. places, "names:", .. names]) + "\n";
    }

    private static string Quoted(string name) => name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-') ? name : $"'{name.Replace("'", "", StringComparison.Ordinal)}'";
}
