using static TorchSharp.torch;

namespace FlareScope.Training.Model;

/// <summary>Moves numbers between tensors and arrays.</summary>
internal static class TensorValues
{
    /// <summary>Copies a tensor's figures out, row by row, as single precision.</summary>
    public static float[] ToFloats(this Tensor tensor)
    {
        using var plain = tensor.detach().to(ScalarType.Float32).contiguous();
        return plain.data<float>().ToArray();
    }

    /// <summary>Overwrites a tensor in place; the array must hold as many figures as the tensor.</summary>
    public static void Assign(this Tensor tensor, float[] values)
    {
        using var scope = no_grad();
        using var source = CreateFrom(values, tensor.shape);
        tensor.copy_(source);
    }

    private static Tensor CreateFrom(float[] values, long[] shape) => tensor(values, shape);
}
