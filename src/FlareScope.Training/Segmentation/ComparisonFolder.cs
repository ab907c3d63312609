using System.Text.Json;

namespace FlareScope.Training.Segmentation;

/// <summary>The files that a comparison leaves: <c>comparison.json</c> with the figures, <c>pictures.csv</c> with every picture.</summary>
internal sealed class ComparisonFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly string pictures;
    private readonly string figures;

    /// <summary>Starts both files anew in a folder that exists.</summary>
    public ComparisonFolder(string folder)
    {
        (pictures, figures) = (Path.Combine(folder, "pictures.csv"), Path.Combine(folder, "comparison.json"));
        File.WriteAllText(pictures, "split,picture,outliner,iou,areaError,truthPx,foundPx,flares,ms\n");
    }

    /// <summary>Adds the pictures of a split.</summary>
    public void Append(string split, IEnumerable<OutlinedPicture> outlined) => File.AppendAllLines(pictures, outlined.Select(p =>
        FormattableString.Invariant($"{split},{p.Name},{p.Outliner},{p.Iou:F4},{p.AreaError:F4},{p.Comparison.TruthPixels},{p.Comparison.FoundPixels},{p.Crops},{p.Milliseconds:F2}")));

    /// <summary>Writes the figures.</summary>
    public void Write(IReadOnlyList<ComparedSet> sets) => File.WriteAllText(figures, JsonSerializer.Serialize(sets, Json));
}
