namespace FlareScope.Vision.Inference.Layouts;

/// <summary>
/// Layout <c>detr-logits</c>: class logits (1 × Q × C) and boxes (1 × Q × 4, cx, cy, w, h as shares of the input); the
/// probability of a class is the sigmoid of its logit. When both outputs end in four numbers, the one called "box…" is the boxes.
/// As exported by Deformable DETR, RT-DETR and RF-DETR (Apache-2.0); the softmax of the first DETR is another layout.
/// </summary>
internal sealed class DetrLogitsDecoder : IOutputLayout
{
    /// <inheritdoc/>
    public string Name => "detr-logits";

    /// <inheritdoc/>
    public bool NeedsSuppression => false;

    /// <inheritdoc/>
    public ModelInput UsualInput(int width, int height) => new()
    {
        // Mean and deviation of ImageNet's pictures, which this family is trained on.
        Width = width,
        Height = height,
        Channels = "RGB",
        Range = "0..1",
        Letterbox = "stretch",
        Mean = [0.485, 0.456, 0.406],
        Std = [0.229, 0.224, 0.225],
    };

    /// <inheritdoc/>
    public int? Classes(IReadOnlyList<OutputTensor> outputs, int inputWidth, int inputHeight)
    {
        if (outputs is not [{ Whole: false, Shape: [1, var a, _] }, { Whole: false, Shape: [1, var b, _] }] || a != b)
            return null;
        var (logits, boxes) = Parts(outputs);
        return boxes.Shape[2] == 4 ? logits.Shape[2] : null;
    }

    /// <inheritdoc/>
    public void Decode(
        IReadOnlyList<OutputTensor> outputs, int classCount, int inputWidth, int inputHeight, double confidence, List<ScoredBox> found)
    {
        var (logits, boxes) = Parts(outputs);
        var least = Math.Log(confidence / (1 - confidence)); // the logit of the threshold, so that few exponentials are taken
        for (var i = 0; i < logits.Length; i++)
        {
            if (!(logits.Floats[i] >= least))
                continue;
            var (query, label) = Math.DivRem(i, logits.Shape[2]);
            var box = boxes.Floats.AsSpan(4 * query, 4);
            if (CentredBox.Of(box[0] * (double)inputWidth, box[1] * (double)inputHeight, box[2] * (double)inputWidth, box[3] * (double)inputHeight) is { } inside)
                found.Add(new(label, (float)(1 / (1 + Math.Exp(-logits.Floats[i]))), inside));
        }
    }

    private static (OutputTensor Logits, OutputTensor Boxes) Parts(IReadOnlyList<OutputTensor> outputs)
    {
        var second = outputs[1].Shape[2] == 4
            && (outputs[0].Shape[2] != 4 || !outputs[0].Name.Contains("box", StringComparison.OrdinalIgnoreCase));
        return second ? (outputs[0], outputs[1]) : (outputs[1], outputs[0]);
    }
}
