using System.Threading.Channels;

namespace FlareScope.Training.Data;

/// <summary>Composes the batches of an epoch on a background thread, a few steps ahead of their use.</summary>
internal sealed class BatchFeed(SampleComposer composer, EpochPlan plan, int side, int batchSize, ulong seed)
{
    private const int StepsAhead = 3;

    /// <summary>Steps of one epoch; samples that do not fill a batch are left for another epoch's order.</summary>
    public int StepsPerEpoch => plan.Count / batchSize;

    /// <summary>The batches of an epoch in order; what they hold depends on the seed and the epoch alone.</summary>
    public IAsyncEnumerable<TrainingBatch> Epoch(int epoch, CancellationToken cancel)
    {
        var channel = Channel.CreateBounded<TrainingBatch>(
            new BoundedChannelOptions(StepsAhead) { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => FillAsync(channel.Writer, epoch, cancel), CancellationToken.None);
        return channel.Reader.ReadAllAsync(cancel);
    }

    private async Task FillAsync(ChannelWriter<TrainingBatch> writer, int epoch, CancellationToken cancel)
    {
        try
        {
            var order = plan.Order(epoch);
            for (var step = 0; step < StepsPerEpoch; step++)
                await writer.WriteAsync(Compose(order, epoch, step), cancel);
            writer.Complete();
        }
        // Whatever went wrong here belongs to the reader: the channel hands it over.
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }

    private TrainingBatch Compose(int[] order, int epoch, int step)
    {
        var sampleBytes = 3 * side * side;
        var pixels = new byte[batchSize * sampleBytes];
        var boxes = new IReadOnlyList<Loss.TargetBox>[batchSize];
        for (var i = 0; i < batchSize; i++)
        {
            var index = step * batchSize + i;
            var random = SeededRandom.For(seed, epoch, index);
            boxes[i] = composer.Compose(order[index], random, pixels.AsMemory(i * sampleBytes, sampleBytes));
        }

        return new TrainingBatch(pixels, boxes);
    }
}
