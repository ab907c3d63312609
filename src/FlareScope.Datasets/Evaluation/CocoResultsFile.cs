using System.Text.Json;
using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Evaluation;

/// <summary>
/// COCO results, <c>[{"image_id","category_id","bbox","score"}]</c>. <c>image_id</c> is the id of a COCO annotation file; in a folder
/// it is the picture's name below the data set, and when read also the file's own name without extension, as other programs write it.
/// </summary>
public static class CocoResultsFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.General) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="UserInputException"><c>file-missing</c> or <c>results-invalid</c>.</exception>
    public static RecordedBoxes Read(string path)
    {
        if (!File.Exists(path))
            throw new UserInputException("file-missing", $"'{path}' does not exist; check the path.");
        try
        {
            using var stream = File.OpenRead(path);
            var results = JsonSerializer.Deserialize<CocoResult[]>(stream, Form) ?? throw new FormatException("it is empty");
            return new RecordedBoxes(Path.GetFileName(path), results.ToLookup(r => r.Picture, r => r.ToDetection(), StringComparer.Ordinal));
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException)
        {
            throw new UserInputException(
                "results-invalid",
                $"{path}: no COCO results ({wrong.Message.ReplaceLineEndings(" ")}); it needs a list of image_id, category_id (1 flame, 2 smoke), bbox and score.",
                wrong);
        }
    }

    /// <summary>Writes the boxes of an evaluation, so that reading them gives the same figures.</summary>
    /// <param name="path">Path of the file; overwritten.</param>
    /// <param name="contents">The data set.</param>
    /// <param name="evaluation">What was found in it.</param>
    public static void Write(string path, DatasetContents contents, DatasetEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(evaluation);
        var ids = contents.Images.ToDictionary(contents.NameOf, IdOf, StringComparer.Ordinal);
        using var stream = File.Create(path);
        JsonSerializer.Serialize(stream, evaluation.Images.SelectMany(i => i.Found.Select(d => CocoResult.Of(ids[i.Name], d))), Form);

        JsonNode IdOf(DatasetImage image) => image.CocoId is { } id ? JsonValue.Create(id) : JsonValue.Create(contents.NameOf(image));
    }
}
