using FlareScope.Training.Native;
using static TorchSharp.torch;

namespace FlareScope.Training.Checkpoints;

/// <summary>Takes weights over into a layer that has more outputs than they know.</summary>
internal static class LeadingRows
{
    /// <summary>Overwrites the first values of a tensor, in memory order; the rest stays as it is.</summary>
    public static void Fill(Tensor target, ReadOnlySpan<float> values)
    {
        var all = Model.TensorValues.ToFloats(target);
        values.CopyTo(all);
        Model.TensorValues.Assign(target, all);
    }
}
