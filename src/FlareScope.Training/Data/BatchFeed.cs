using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using FlareScope.Datasets.Augmentation;

namespace FlareScope.Training.Data;

/// <summary>
/// Composes the batches of an epoch on a thread of its own, a few steps ahead of their use. Reading blocks: training
/// stays on one thread, because libtorch keeps caches and memory for each thread that ever computed.
/// </summary>
/// <param name="composer">Paints the samples.</param>
/// <param name="plan">Says which pictures lead them.</param>
/// <param name="sides">Sides of the samples, px; each batch draws one.</param>
/// <param name="batchSize">Samples of a batch.</param>
/// <param name="fireLike">Whether boxes of fire-like things are targets; they are left out otherwise.</param>
/// <param name="seed">Seed of everything drawn.</param>
internal sealed class BatchFeed(
    SampleComposer composer, EpochPlan plan, IReadOnlyList<int> sides, int batchSize, bool fireLike, ulong seed)
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
        var side = sides.Count == 1 ? sides[0] : sides[SeededRandom.For(seed, epoch, -2 - step).Next(sides.Count)];
        var sampleBytes = 3 * side * side;
        var pixels = new byte[batchSize * sampleBytes];
        var boxes = new IReadOnlyList<TargetBox>[batchSize];
        for (var i = 0; i < batchSize; i++)
        {
            var index = step * batchSize + i;
            var random = SeededRandom.For(seed, epoch, index);
            var found = composer.Compose(order[index], side, random, pixels.AsMemory(i * sampleBytes, sampleBytes));
            boxes[i] = fireLike ? found : [.. found.Where(box => box.Class != (int)TargetClass.FireLike)];
        }

        return new TrainingBatch(side, pixels, boxes);
    }
}
