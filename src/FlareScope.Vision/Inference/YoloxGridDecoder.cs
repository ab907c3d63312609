using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>
/// Layout <c>yolox-grid</c>: rows of 5 + C numbers, one row a cell of the grids of stride 8, 16 and 32, row by row.
/// A row is (cx, cy, w, h, objectness, classes…); centre = (cx + column, cy + row) × stride, size = exp(w, h) × stride;
/// objectness and classes are already probabilities. Source: YOLOX, demo_postprocess (Apache-2.0).
/// </summary>
internal static class YoloxGridDecoder
{
    /// <summary>Numbers of a row before the class probabilities.</summary>
    internal const int BoxNumbers = 5;

    private static readonly int[] Strides = [8, 16, 32];

    /// <summary>Rows that a model gives for an input of this size.</summary>
    internal static int RowCount(int inputWidth, int inputHeight) =>
        Strides.Sum(stride => inputWidth / stride * (inputHeight / stride));

    /// <summary>Boxes with score ≥ <paramref name="confidence"/>, in input pixels; one for each class that reaches it.</summary>
    /// <param name="output">Rows × (5 + <paramref name="classCount"/>) numbers.</param>
    /// <param name="classCount">Classes of the model.</param>
    /// <param name="inputWidth">Input width, px, a multiple of 32.</param>
    /// <param name="inputHeight">Input height, px, a multiple of 32.</param>
    /// <param name="confidence">Least score kept.</param>
    internal static List<ScoredBox> Decode(
        ReadOnlySpan<float> output, int classCount, int inputWidth, int inputHeight, double confidence)
    {
        var found = new List<ScoredBox>();
        var rowLength = BoxNumbers + classCount;
        var at = 0;
        foreach (var stride in Strides)
        {
            for (var gridY = 0; gridY < inputHeight / stride; gridY++)
            {
                for (var gridX = 0; gridX < inputWidth / stride; gridX++, at += rowLength)
                    DecodeRow(output.Slice(at, rowLength), gridX, gridY, stride, confidence, found);
            }
        }

        return found;
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

    private static PixelBox? Box(ReadOnlySpan<float> row, int gridX, int gridY, int stride)
    {
        var width = Math.Exp(row[2]) * stride;
        var height = Math.Exp(row[3]) * stride;
        var x = ((row[0] + gridX) * stride) - (width / 2);
        var y = ((row[1] + gridY) * stride) - (height / 2);
        return double.IsFinite(x) && double.IsFinite(y) && double.IsFinite(width) && double.IsFinite(height)
            ? new PixelBox(x, y, width, height)
            : null;
    }
}
