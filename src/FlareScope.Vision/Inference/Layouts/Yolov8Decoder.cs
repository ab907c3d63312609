using System.Numerics;

namespace FlareScope.Vision.Inference.Layouts;

/// <summary>
/// Layout <c>yolov8</c>: 4 + C planes of one number a cell, (cx, cy, w, h) in input pixels and C class probabilities, without
/// objectness; cells of the grids of stride 8, 16 and 32. Written from the shapes and values of models of that layout.
/// </summary>
internal sealed class Yolov8Decoder : IOutputLayout
{
    private const int BoxNumbers = 4;

    /// <inheritdoc/>
    public string Name => "yolov8";

    /// <inheritdoc/>
    public bool NeedsSuppression => true;

    /// <inheritdoc/>
    public ModelInput UsualInput(int width, int height) =>
        new() { Width = width, Height = height, Channels = "RGB", Range = "0..1", Letterbox = "centre" };

    /// <inheritdoc/>
    public int? Classes(IReadOnlyList<OutputTensor> outputs, int inputWidth, int inputHeight) =>
        outputs is [{ Whole: false, Shape: [1, > BoxNumbers and var planes, var cells] }] && cells == GridCells.Count(inputWidth, inputHeight)
            ? planes - BoxNumbers
            : null;

    /// <inheritdoc/>
    public void Decode(
        IReadOnlyList<OutputTensor> outputs, int classCount, int inputWidth, int inputHeight, double confidence, List<ScoredBox> found)
    {
        ReadOnlySpan<float> numbers = outputs[0].Floats;
        var cells = numbers.Length / (BoxNumbers + classCount);
        for (var c = 0; c < classCount; c++)
        {
            var scores = numbers.Slice((BoxNumbers + c) * cells, cells);
            for (var cell = 0; cell < cells; cell++)
            {
                // Nearly every cell is far below the threshold: many are passed over at once.
                while (cell <= cells - Vector<float>.Count && !Vector.GreaterThanOrEqualAny(new(scores[cell..]), new Vector<float>((float)confidence)))
                    cell += Vector<float>.Count;
                if (cell == cells)
                    break;
                if (scores[cell] >= confidence && Box(numbers, cells, cell) is { } box)
                    found.Add(new(c, scores[cell], box));
            }
        }
    }

    private static Core.Analysis.PixelBox? Box(ReadOnlySpan<float> numbers, int cells, int cell) =>
        CentredBox.Of(numbers[cell], numbers[cells + cell], numbers[(2 * cells) + cell], numbers[(3 * cells) + cell]);
}
