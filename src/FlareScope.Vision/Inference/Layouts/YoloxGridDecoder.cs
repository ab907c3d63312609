using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference.Layouts;

/// <summary>
/// Layout <c>yolox-grid</c>: rows of 5 + C numbers, one row a cell of the grids of stride 8, 16 and 32, row by row.
/// A row is (cx, cy, w, h, objectness, classes…); centre = (cx + column, cy + row) × stride, size = exp(w, h) × stride;
/// objectness and classes are already probabilities. Source: YOLOX, demo_postprocess (Apache-2.0).
/// </summary>
internal sealed class YoloxGridDecoder : IOutputLayout
{
    private const int BoxNumbers = 5; // of a row before the class probabilities

    /// <inheritdoc/>
    public string Name => ModelManifest.YoloxGrid;

    /// <inheritdoc/>
    public bool NeedsSuppression => true;

    /// <inheritdoc/>
    public ModelInput UsualInput(int width, int height) => new() { Width = width, Height = height };

    /// <inheritdoc/>
    public int? Classes(IReadOnlyList<OutputTensor> outputs, int inputWidth, int inputHeight) =>
        outputs is [{ Whole: false, Shape: [1, var rows, > BoxNumbers and var columns] }] && rows == GridCells.Count(inputWidth, inputHeight)
            ? columns - BoxNumbers
            : null;

    /// <inheritdoc/>
    public void Decode(
        IReadOnlyList<OutputTensor> outputs, int classCount, int inputWidth, int inputHeight, double confidence, List<ScoredBox> found)
    {
        ReadOnlySpan<float> numbers = outputs[0].Floats;
        var rowLength = BoxNumbers + classCount;
        var at = 0;
        foreach (var stride in GridCells.Strides)
        {
            for (var gridY = 0; gridY < inputHeight / stride; gridY++)
            {
                for (var gridX = 0; gridX < inputWidth / stride; gridX++, at += rowLength)
                    DecodeRow(numbers.Slice(at, rowLength), gridX, gridY, stride, confidence, found);
            }
        }
    }

    private static void DecodeRow(
        ReadOnlySpan<float> row, int gridX, int gridY, int stride, double confidence, List<ScoredBox> found)
    {
        var objectness = row[4];
        if (!(objectness >= confidence)) // no class can lift the product above its objectness; also drops NaN
            return;
        for (var c = BoxNumbers; c < row.Length; c++)
        {
            var score = objectness * row[c];
            if (score >= confidence && Box(row, gridX, gridY, stride) is { } box)
                found.Add(new(c - BoxNumbers, score, box));
        }
    }

    private static PixelBox? Box(ReadOnlySpan<float> row, int gridX, int gridY, int stride) => CentredBox.Of(
        (row[0] + (double)gridX) * stride, (row[1] + (double)gridY) * stride, Math.Exp(row[2]) * stride, Math.Exp(row[3]) * stride);
}
