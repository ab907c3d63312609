using System.Runtime.InteropServices;
using FlareScope.Training.Onnx;

namespace FlareScope.Training.Quantization;

/// <summary>The kernel and bias of a convolution in whole numbers, a scale of its own for each output channel.</summary>
internal static class QuantizedWeights
{
    private const int Int8 = 3;
    private const int Int32 = 6;

    /// <summary>Adds the constants and the nodes that turn them back, and names what the convolution then reads.</summary>
    /// <param name="name">Prefix of the new names.</param>
    /// <param name="kernel">[outputs, …] single precision.</param>
    /// <param name="bias">[outputs] single precision.</param>
    /// <param name="inputScale">One step of the convolution's input.</param>
    /// <param name="constants">Receives constants.</param>
    /// <param name="nodes">Receives nodes.</param>
    public static (string Kernel, string Bias) Add(
        string name, OnnxTensor kernel, OnnxTensor bias, float inputScale, List<OnnxTensor> constants, List<OnnxNode> nodes)
    {
        var (figures, offsets) = (kernel.Floats(), bias.Floats());
        var outputs = offsets.Length;
        var each = figures.Length / outputs;
        var (bytes, whole) = (new sbyte[figures.Length], new int[outputs]);
        var (scales, biasScales) = (new float[outputs], new float[outputs]);
        for (var o = 0; o < outputs; o++)
        {
            var own = figures.AsSpan(o * each, each);
            var largest = 1e-6f;
            foreach (var figure in own) largest = Math.Max(largest, Math.Abs(figure));
            scales[o] = largest / sbyte.MaxValue;
            for (var i = 0; i < each; i++) bytes[o * each + i] = (sbyte)MathF.Round(own[i] / scales[o]);
            biasScales[o] = scales[o] * inputScale;
            whole[o] = (int)Math.Clamp(Math.Round(offsets[o] / (double)biasScales[o]), int.MinValue, int.MaxValue);
        }

        return (
            Back($"{name}_kernel", Int8, kernel.Shape, MemoryMarshal.AsBytes<sbyte>(bytes).ToArray(), scales, constants, nodes),
            Back($"{name}_bias", Int32, [outputs], MemoryMarshal.AsBytes<int>(whole).ToArray(), biasScales, constants, nodes));
    }

    private static string Back(
        string name, int type, IReadOnlyList<long> shape, byte[] data, float[] scales, List<OnnxTensor> constants, List<OnnxNode> nodes)
    {
        constants.Add(new OnnxTensor(name, type, shape, data));
        constants.Add(OnnxTensor.Of($"{name}_scale", [scales.Length], scales));
        constants.Add(new OnnxTensor($"{name}_zero", type, [scales.Length], new byte[scales.Length * (type == Int32 ? sizeof(int) : 1)]));
        nodes.Add(new OnnxNode("DequantizeLinear", [name, $"{name}_scale", $"{name}_zero"], [$"{name}_real"], [OnnxAttribute.Of("axis", 0L)]));
        return $"{name}_real";
    }
}
