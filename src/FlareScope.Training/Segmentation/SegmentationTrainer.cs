using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Data;
using FlareScope.Training.Loop;
using FlareScope.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Segmentation;

/// <summary>
/// Trains a <see cref="FlameUNet"/> on one thread. The averaged weights after the last epoch are the result: no epoch is
/// chosen, so that the few outlined flares of the validation split stay untouched for the comparison.
/// </summary>
internal sealed class SegmentationTrainer
{
    private readonly SegmentationOptions options;
    private readonly IReadOnlyList<FlareCrop> crops;
    private readonly CropComposer composer;
    private readonly EpochPlan plan;
    private readonly AveragedWeights averages;
    private readonly optim.Optimizer optimizer;
    private readonly LearningRate rate;
    private long steps;

    /// <summary>A training before its first step.</summary>
    /// <param name="options">What to make.</param>
    /// <param name="crops">Flares to learn from, at least a batch in an epoch.</param>
    public SegmentationTrainer(SegmentationOptions options, IReadOnlyList<FlareCrop> crops)
    {
        (this.options, this.crops) = (options, crops);
        random.manual_seed((long)options.Seed);
        Network = new FlameUNet(options.Widths);
        composer = new CropComposer(options);
        var repeats = crops.Select(crop => options.FlareSources.Contains(crop.Source, StringComparer.Ordinal) ? options.FlareRepeat : (int?)null);
        plan = new EpochPlan(repeats, options.FireShare, options.Seed);
        averages = new AveragedWeights(Network, options.AverageDecay);
        optimizer = optim.AdamW(Network.parameters(), options.LearningRate, weight_decay: options.WeightDecay);
        rate = new LearningRate(options.LearningRate, StepsPerEpoch, (long)StepsPerEpoch * options.Epochs);
    }

    /// <summary>The network.</summary>
    public FlameUNet Network { get; }

    /// <summary>Steps of one epoch; crops that do not fill a batch are left for another epoch's order.</summary>
    public int StepsPerEpoch => plan.Count / options.BatchSize;

    /// <summary>One pass over the crops.</summary>
    /// <param name="epoch">Counted from 0; decides the order and everything drawn.</param>
    /// <param name="cancel">Stops between two steps.</param>
    /// <returns>Mean loss.</returns>
    /// <exception cref="InvalidOperationException">The loss is no number any more: the run has diverged.</exception>
    public double Epoch(int epoch, CancellationToken cancel)
    {
        var order = plan.Order(epoch);
        var sum = 0.0;
        for (var step = 0; step < StepsPerEpoch; step++)
        {
            cancel.ThrowIfCancellationRequested();
            sum += Step(order.AsSpan(step * options.BatchSize, options.BatchSize), epoch, step * options.BatchSize);
        }

        return double.IsFinite(sum)
            ? sum / StepsPerEpoch
            : throw new InvalidOperationException("The loss is no number any more: the run has diverged; lower the learning rate.");
    }

    /// <summary>Puts the averaged weights into the network, for use.</summary>
    public void Finish()
    {
        averages.Swap();
        Network.eval();
    }

    private double Step(ReadOnlySpan<int> chosen, int epoch, int first)
    {
        var plane = options.Side * options.Side;
        var input = new float[chosen.Length * FlameUNet.Inputs * plane];
        var target = new float[chosen.Length * plane];
        for (var i = 0; i < chosen.Length; i++)
        {
            composer.Compose(
                crops[chosen[i]],
                SeededRandom.For(options.Seed, epoch, first + i),
                input.AsSpan(i * FlameUNet.Inputs * plane, FlameUNet.Inputs * plane),
                target.AsSpan(i * plane, plane));
        }

        TensorMemory.FreeFinalisable();
        using var scope = NewDisposeScope();
        Network.train();
        var logits = Network.forward(ChannelsFastest(tensor(input, [chosen.Length, FlameUNet.Inputs, options.Side, options.Side])));
        var loss = SegmentationLoss.Compute(logits, tensor(target, [chosen.Length, 1, options.Side, options.Side]));
        optimizer.zero_grad();
        loss.backward();
        foreach (var group in optimizer.ParamGroups) group.LearningRate = rate.At(steps);
        optimizer.step();
        averages.Update(++steps);
        return loss.item<float>();
    }

    // Convolutions on a CPU run faster so, see PictureLayout.
    private static Tensor ChannelsFastest(Tensor planes) => planes.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2);
}
