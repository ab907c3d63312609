using FlareScope.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Model;

/// <summary>
/// Puts batch normalisation back into a network whose published weights have it folded into the convolutions: measures
/// mean and variance of every convolution's output on real pictures and sets the normalisation to them, with scale and
/// shift chosen so that the network's outputs stay what they were. Without it a fine-tune would start from statistics
/// that fit no layer.
/// </summary>
internal sealed class BatchNormRestorer : TensorBackend
{
    private readonly Dictionary<ConvBlock, Moments> measured = [];

    private BatchNormRestorer()
    {
    }

    /// <summary>Measures on the given picture batches [N,3,H,W] and rewrites every normalisation. Batches are disposed.</summary>
    public static void Restore(YoloxNetwork network, IEnumerable<Tensor> batches)
    {
        var restorer = new BatchNormRestorer();
        using var gradients = no_grad();
        network.eval();
        foreach (var batch in batches)
        {
            TensorMemory.FreeFinalisable();
            using var scope = NewDisposeScope();
            network.Build(restorer, batch, logits: true);
            batch.Dispose();
        }

        foreach (var (block, moments) in restorer.measured) moments.ApplyTo(block);
    }

    /// <inheritdoc/>
    public override Tensor ConvBlock(ConvBlock block, Tensor input)
    {
        var output = block.Convolution.forward(input);
        if (!measured.TryGetValue(block, out var moments)) measured[block] = moments = new Moments(block.Outputs);
        moments.Add(output);
        return nn.functional.silu(block.Normalisation.forward(output));
    }

    private sealed class Moments(int channels)
    {
        private static readonly long[] AllButChannels = [0, 2, 3];
        private readonly double[] sum = new double[channels];
        private readonly double[] squares = new double[channels];
        private long count;

        public void Add(Tensor activations)
        {
            using var exact = activations.to(ScalarType.Float64);
            using var squared = exact.square();
            using var sums = exact.sum(AllButChannels);
            using var squareSums = squared.sum(AllButChannels);
            var (s, q) = (sums.data<double>().ToArray(), squareSums.data<double>().ToArray());
            for (var i = 0; i < channels; i++)
            {
                sum[i] += s[i];
                squares[i] += q[i];
            }

            count += activations.numel() / channels;
        }

        public void ApplyTo(ConvBlock block)
        {
            var bn = block.Normalisation;
            var shift = bn.bias!.ToFloats();
            var (scale, mean, variance) = (new float[channels], new float[channels], new float[channels]);
            for (var i = 0; i < channels; i++)
            {
                var m = sum[i] / count;
                var v = Math.Max(squares[i] / count - m * m, 1e-6);
                (mean[i], variance[i]) = ((float)m, (float)v);
                scale[i] = (float)Math.Sqrt(v + Model.ConvBlock.Epsilon);
                shift[i] = (float)(shift[i] + m);
            }

            bn.weight!.Assign(scale);
            bn.bias!.Assign(shift);
            bn.running_mean!.Assign(mean);
            bn.running_var!.Assign(variance);
        }
    }
}
