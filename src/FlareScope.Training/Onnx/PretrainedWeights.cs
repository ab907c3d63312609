using FlareScope.Core;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Model;
using TorchSharp.Modules;

namespace FlareScope.Training.Onnx;

/// <summary>
/// Takes the weights of a published YOLOX model (ONNX, normalisation folded in). Its constants carry no usable names, so
/// convolutions are matched by the order of execution and checked by shape.
/// </summary>
internal static class PretrainedWeights
{
    /// <summary>
    /// Copies the weights into the network. Prediction layers of another shape (the class layers, when the class count
    /// differs) keep their fresh weights, or take over the classes they share with a model of fewer classes. Normalisations become pass-through with the folded bias as shift.
    /// </summary>
    /// <returns>How many layers were copied.</returns>
    /// <exception cref="UserInputException"><c>start-weights-mismatch</c>: another architecture.</exception>
    public static int Load(YoloxNetwork network, string path)
    {
        var graph = OnnxGraph.Load(path);
        var constants = graph.Constants.ToDictionary(constant => constant.Name);
        var convolutions = graph.Nodes.Where(node => node.Operator == "Conv").ToList();
        var layers = LayerOrder.Of(network);
        if (convolutions.Count != layers.Count) throw Mismatch(path, $"{convolutions.Count} convolutions, not {layers.Count}");
        var copied = 0;
        foreach (var (layer, node) in layers.Zip(convolutions))
        {
            var (weight, bias) = (constants[node.Inputs[1]], constants[node.Inputs[2]]);
            var target = layer is ConvBlock block ? block.Convolution : ((PredictionLayer)layer).Convolution;
            if (!target.weight!.shape.SequenceEqual(weight.Shape))
            {
                if (layer is PredictionLayer { Convolution: var wider } && LeadingRows.Fit(weight.Shape, wider.weight!.shape))
                {
                    LeadingRows.Fill(wider.weight!, weight.Floats());
                    LeadingRows.Fill(wider.bias!, bias.Floats());
                    copied++;
                }

                if (layer is PredictionLayer) continue;
                throw Mismatch(path, $"a kernel of {string.Join('x', weight.Shape)}, not {string.Join('x', target.weight.shape)}");
            }

            target.weight.Assign(weight.Floats());
            if (layer is ConvBlock folded) PassThrough(folded.Normalisation, bias.Floats());
            else target.bias!.Assign(bias.Floats());
            copied++;
        }

        return copied;
    }

    private static void PassThrough(BatchNorm2d bn, float[] shift)
    {
        bn.weight!.Assign(Filled(shift.Length, 1));
        bn.bias!.Assign(shift);
        bn.running_mean!.Assign(new float[shift.Length]);
        bn.running_var!.Assign(Filled(shift.Length, (float)(1 - ConvBlock.Epsilon)));
    }

    private static float[] Filled(int length, float value)
    {
        var values = new float[length];
        Array.Fill(values, value);
        return values;
    }

    private static UserInputException Mismatch(string path, string what) => new(
        "start-weights-mismatch", $"{path}: {what}; give COCO weights of the architecture that --architecture names.");
}
