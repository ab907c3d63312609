using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Evaluation;

/// <summary>One box of a COCO results file.</summary>
/// <param name="ImageId">A number (the annotation file's id) or a text (the picture's name).</param>
/// <param name="CategoryId">1 flame, 2 smoke.</param>
/// <param name="Bbox">x, y, width, height in pixels from the top left.</param>
/// <param name="Score">Confidence, 0..1.</param>
internal sealed record CocoResult(
    [property: JsonPropertyName("image_id")] JsonNode ImageId,
    [property: JsonPropertyName("category_id")] int CategoryId,
    [property: JsonPropertyName("bbox")] double[] Bbox,
    [property: JsonPropertyName("score")] double Score)
{
    internal static CocoResult Of(JsonNode imageId, Detection box) =>
        new(imageId, (int)box.Class + 1, [box.Box.X, box.Box.Y, box.Box.Width, box.Box.Height], box.Score);

    /// <exception cref="FormatException">One of its fields has no meaning.</exception>
    internal Detection ToDetection()
    {
        if (CategoryId is not (1 or 2))
            throw new FormatException($"category_id {CategoryId} is neither 1 (flame) nor 2 (smoke)");
        if (Bbox is not [_, _, >= 0, >= 0] || !Array.TrueForAll(Bbox, double.IsFinite))
            throw new FormatException("a bbox is not x, y, width, height");
        if (Score is not (>= 0 and <= 1))
            throw new FormatException($"score {Score} is not between 0 and 1");
        return new Detection((DetectionClass)(CategoryId - 1), Score, new PixelBox(Bbox[0], Bbox[1], Bbox[2], Bbox[3]));
    }

    /// <summary>The picture as text: a number or a name.</summary>
    internal string Picture => ImageId.GetValueKind() switch
    {
        JsonValueKind.Number or JsonValueKind.String => ImageId.ToString(),
        _ => throw new FormatException("an image_id is neither a number nor a name"),
    };
}
