using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using FlareScope.Core.Totals;

namespace FlareScope.Cli.Totalling;

/// <summary>Reads what <c>analyze</c> wrote: documents of pictures, one or an array a file, and windows of videos and streams, one a line.</summary>
/// <param name="sightings">Makes looks of them.</param>
/// <param name="times">Times of pictures, and of the first frames of videos, that do not tell their own, by name; empty when there are none.</param>
internal sealed class LookFiles(Sightings sightings, IReadOnlyDictionary<string, DateTimeOffset> times)
{
    private const long LimitBytes = 1024L * 1024 * 1024;

    private readonly List<Sighting> _looks = [];

    /// <summary>The looks so far.</summary>
    public IReadOnlyList<Sighting> Looks => _looks;

    /// <summary>Documents that told no time, or that say that their picture failed.</summary>
    public int WithoutTime { get; private set; }

    /// <summary>Reads one file.</summary>
    /// <exception cref="UserInputException"><c>file-missing</c>, <c>file-too-large</c>, <c>total-no-document</c> or <c>total-bad-document</c>.</exception>
    public TotalFile Read(string path)
    {
        var file = InputFile.Find(path, LimitBytes, "1 GB; give its parts one by one");
        var before = _looks.Count;
        using var bytes = file.OpenRead();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        bytes.Position = 0;
        try
        {
            foreach (var value in Values(bytes))
                Take(value, file.Name);
        }
        catch (JsonException wrong)
        {
            throw new UserInputException("total-no-document", $"{file.Name}: this is no JSON of 'flarescope analyze' ({wrong.Message.TrimEnd('.')}).", wrong);
        }

        return new(file.Name, sha256, _looks.Count - before);
    }

    /// <summary>The values of a file, whether it holds one, an array, or one a line.</summary>
    private static IEnumerable<JsonElement> Values(Stream bytes)
    {
        var values = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(bytes, topLevelValues: true).ToBlockingEnumerable();
        foreach (var value in values)
        {
            if (value.ValueKind != JsonValueKind.Array)
                yield return value;
            else
                foreach (var inner in value.EnumerateArray())
                    yield return inner;
        }
    }

    private void Take(JsonElement value, string file)
    {
        var schema = Word(value, "schema");
        switch (schema)
        {
            case AnalysisDocument.CurrentSchema:
                var document = Checked(value.Deserialize<AnalysisDocument>(AnalysisJson.Compact)!, file);
                if ((document.Source.CapturedAt ?? TimeOf(document.Source.Name)) is { } time)
                    _looks.Add(sightings.Of(document, time));
                else
                    WithoutTime++;
                break;
            case SeriesWindow.CurrentSchema when Word(value, "kind") == SeriesWindow.WindowKind:
                var window = Checked(value.Deserialize<SeriesWindow>(AnalysisJson.Compact)!, file);
                if (sightings.Of(window with { StartedAt = window.StartedAt ?? TimeOf(window.Source.Name)?.AddSeconds(window.FromS) }) is { } look)
                    _looks.Add(look);
                else
                    WithoutTime++;
                break;
            case SeriesWindow.CurrentSchema when Word(value, "kind") == SeriesSummary.SummaryKind: // it only repeats its windows
                break;
            case ErrorDocument.CurrentSchema: // a picture that could not be analysed tells nothing
                WithoutTime++;
                break;
            default:
                throw new UserInputException("total-no-document", $"{file}: it holds '{schema}', not {AnalysisDocument.CurrentSchema} or {SeriesWindow.CurrentSchema}; give what 'flarescope analyze' wrote.");
        }
    }

    private static string Word(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var told) ? told.ToString() : "";

    private DateTimeOffset? TimeOf(string name) => times.TryGetValue(name, out var time) ? time : null;

    private static AnalysisDocument Checked(AnalysisDocument document, string file) =>
        document is { Source.Name: not null, Flares: not null } && document.Flares.All(f => IsSound(f?.Estimate)) ? document : throw Broken(file);

    private static SeriesWindow Checked(SeriesWindow window, string file) =>
        window is { Source.Name: not null, Frames: not null, Flares: not null, Warnings: not null } && window.Flares.All(f => f is not null && (f.Estimate is null || IsSound(f.Estimate)))
            ? window
            : throw Broken(file);

    // Files come from anywhere: a band that is upside down or not a number would make a total of nonsense.
    private static bool IsSound(FlareEstimate? estimate) =>
        estimate is { Warnings: not null, DominantUncertainty: not null }
        && SiteTotal.Quantities.All(q => q.Of(estimate) is not { } band || IsSound(band, q));

    private static bool IsSound(QuantityBand band, TotalQuantity quantity) =>
        band.Unit == quantity.RateUnit && band.Reference == quantity.Reference && double.IsFinite(band.P95)
        && (band is { P50: 0 } or { P05: > 0 }) && band.P05 <= band.P50 && band.P50 <= band.P95;

    private static UserInputException Broken(string file) => new(
        "total-bad-document", $"{file}: parts of a document are missing, in another unit or not numbers in order; analyse the picture again.");
}
