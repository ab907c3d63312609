using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace FlareScope.Training.Segmentation;

/// <summary>
/// Binary cross entropy of the pixels plus one minus the Dice coefficient of each crop: the first for certainty, the second
/// so that a small flame counts as much as a large one.
/// </summary>
internal static class SegmentationLoss
{
    private const double Smoothing = 1; // px; keeps an empty truth finite

    /// <summary>The loss of a batch, averaged over its crops.</summary>
    /// <param name="logits">[N,1,S,S].</param>
    /// <param name="target">Share of flame, 0..1, of the same shape.</param>
    public static Tensor Compute(Tensor logits, Tensor target)
    {
        long[] pixels = [1, 2, 3];
        var share = logits.sigmoid();
        var shared = (share * target).sum(pixels);
        var total = share.sum(pixels) + target.sum(pixels);
        var dice = (2 * shared + Smoothing) / (total + Smoothing);
        return F.binary_cross_entropy_with_logits(logits, target) + (1 - dice).mean();
    }
}
