using FlareScope.Training.Native;
using static TorchSharp.torch;

namespace FlareScope.Training.Checkpoints;

/// <summary>Takes weights over into a layer that has more outputs than they know.</summary>
internal static class LeadingRows
{
    /// <summary>Whether weights of one shape are the first rows of another: alike in every axis but the first, and shorter there.</summary>
    public static bool Fit(IReadOnlyList<long> known, IReadOnlyList<long> wanted) =>
        known.Count > 0 && known.Count == wanted.Count && known[0] < wanted[0] && known.Skip(1).SequenceEqual(wanted.Skip(1));

    /// <summary>Overwrites the first values of a tensor, in memory order; the rest stays as it is.</summary>
    public static void Fill(Tensor target, ReadOnlySpan<float> values)
    {
        var all = Model.TensorValues.ToFloats(target);
        values.CopyTo(all);
        Model.TensorValues.Assign(target, all);
    }
}
