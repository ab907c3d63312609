using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace FlareScope.Training.Data;

/// <summary>
/// Composes the batches of an epoch on a thread of its own, a few steps ahead of their use. Reading blocks: training
/// stays on one thread, because libtorch keeps caches and memory for each thread that ever computed.
/// </summary>
internal sealed class BatchFeed(SampleComposer composer, EpochPlan plan, int side, int batchSize, ulong seed)
{
    private const int StepsAhead = 3;

    /// <summary>Steps of one epoch; samples that do not fill a batch are left for another epoch's order.</summary>
    public int StepsPerEpoch => plan.Count / batchSize;

    /// <summary>The batches of an epoch in order; what they hold depends on the seed and the epoch alone.</summary>
    public IEnumerable<TrainingBatch> Epoch(int epoch, CancellationToken cancel)
    {
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var ready = new BlockingCollection<TrainingBatch>(StepsAhead);
        Exception? failure = null;
        var worker = new Thread(() => failure = Fill(ready, epoch, abandoned.Token)) { IsBackground = true, Name = "samples" };
        worker.Start();
        try
        {
            foreach (var batch in ready.GetConsumingEnumerable(cancel)) yield return batch;
        }
        finally
        {
            abandoned.Cancel();
            worker.Join();
        }

        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }

    private Exception? Fill(BlockingCollection<TrainingBatch> ready, int epoch, CancellationToken cancel)
    {
        try
        {
            var order = plan.Order(epoch);
            for (var step = 0; step < StepsPerEpoch; step++) ready.Add(Compose(order, epoch, step), cancel);
            return null;
        }
        // Whatever went wrong here belongs to the reader, on its own thread.
        catch (Exception e)
        {
            return e;
        }
        finally
        {
            ready.CompleteAdding();
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
