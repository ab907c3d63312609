using System.Globalization;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Boxes that a program wrote into a file. All of them count: low ones make up the precision-recall curve.</summary>
public sealed class RecordedBoxes : IBoxSource
{
    private readonly ILookup<string, Detection> _boxes;
    private Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    internal RecordedBoxes(string file, ILookup<string, Detection> boxes) => (File, _boxes) = (file, boxes);

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <inheritdoc/>
    public ModelInfo? Model => null;

    /// <summary>Pictures of the file that the data set does not hold, found when it was bound.</summary>
    public int Strangers { get; private set; }

    /// <summary>Finds the file's name of each picture of a data set.</summary>
    /// <exception cref="UserInputException"><c>results-mismatch</c>: no picture of the file is in the data set, or two share a name.</exception>
    public void Bind(DatasetContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var used = new HashSet<string>(StringComparer.Ordinal);
        _keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var image in contents.Images)
        {
            var name = contents.NameOf(image);
            if (Names(image, name).FirstOrDefault(_boxes.Contains) is not { } key)
                continue;
            if (!used.Add(key))
                throw new UserInputException("results-mismatch", $"{File}: '{key}' names more than one picture of the data set; write the path below the data set instead.");
            _keys.Add(name, key);
        }

        Strangers = _boxes.Count(b => !used.Contains(b.Key));
        if (used.Count == 0 && _boxes.Count > 0)
            throw new UserInputException("results-mismatch", $"{File}: none of its pictures is in this selection (it names '{_boxes.First().Key}'); image_id is the id of the annotation file or the path below the data set.");
    }

    /// <inheritdoc/>
    public IReadOnlyList<Detection> Boxes(DatasetImage image, string name, SKBitmap picture, DetectionThresholds thresholds) =>
        _keys.TryGetValue(name, out var key) ? [.. _boxes[key]] : [];

    private static IEnumerable<string> Names(DatasetImage image, string name)
    {
        if (image.CocoId is { } id)
        {
            yield return id.ToString(CultureInfo.InvariantCulture);
            yield break;
        }

        yield return name;
        var stem = Path.GetFileNameWithoutExtension(name);
        yield return stem;
        // Programs that write numbers drop the zeros before them.
        if (long.TryParse(stem, CultureInfo.InvariantCulture, out var number))
            yield return number.ToString(CultureInfo.InvariantCulture);
    }
}
