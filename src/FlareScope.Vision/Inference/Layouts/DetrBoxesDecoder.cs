using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference.Layouts;

/// <summary>
/// Layout <c>detr-boxes</c>: <c>labels</c> (int64, 1 × Q), <c>boxes</c> (1 × Q × 4, left, top, right, bottom) and <c>scores</c>
/// (1 × Q), already chosen by the model; boxes are in the units of its second input <c>orig_target_sizes</c>, which is given
/// the input's own size. As exported by RT-DETR, D-FINE and DEIM (Apache-2.0).
/// </summary>
internal sealed class DetrBoxesDecoder : IOutputLayout
{
    /// <inheritdoc/>
    public string Name => "detr-boxes";

    /// <inheritdoc/>
    public bool NeedsSuppression => false;

    /// <inheritdoc/>
    public ModelInput UsualInput(int width, int height) =>
        new() { Width = width, Height = height, Channels = "RGB", Range = "0..1", Letterbox = "stretch" };

    /// <inheritdoc/>
    public int? Classes(IReadOnlyList<OutputTensor> outputs, int inputWidth, int inputHeight)
    {
        if (outputs.Count != 3)
            return null;
        var (labels, boxes, scores) = Parts(outputs);
        return labels is { Shape: [1, var q] } && scores is { Shape: [1, var s] } && boxes is { Shape: [1, var b, 4] } && q == s && s == b ? 0 : null;
    }

    /// <inheritdoc/>
    public void Decode(
        IReadOnlyList<OutputTensor> outputs, int classCount, int inputWidth, int inputHeight, double confidence, List<ScoredBox> found)
    {
        var (labels, corners, scores) = Parts(outputs);
        for (var q = 0; q < scores!.Length; q++)
        {
            var (score, label) = (scores.Floats[q], labels!.Longs[q]);
            if (score >= confidence && label >= 0 && label < classCount && Box(corners!.Floats.AsSpan(4 * q, 4)) is { } box)
                found.Add(new((int)label, score, box));
        }
    }

    private static PixelBox? Box(ReadOnlySpan<float> c) =>
        CentredBox.Of((c[0] + (double)c[2]) / 2, (c[1] + (double)c[3]) / 2, (double)c[2] - c[0], (double)c[3] - c[1]);

    private static (OutputTensor? Labels, OutputTensor? Boxes, OutputTensor? Scores) Parts(IReadOnlyList<OutputTensor> outputs)
    {
        OutputTensor? labels = null, boxes = null, scores = null;
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i].Whole)
                labels = outputs[i];
            else if (outputs[i].Shape.Count == 3)
                boxes = outputs[i];
            else
                scores = outputs[i];
        }

        return (labels, boxes, scores);
    }
}
