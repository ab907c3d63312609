using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Data;
using FlareScope.Training.Loss;
using FlareScope.Training.Model;
using FlareScope.Training.Native;
using FlareScope.Training.Onnx;
using TorchSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Loop;

/// <summary>What changes while a network learns: weights, their averages, the optimiser, the progress.</summary>
internal sealed class TrainingRun
{
    private const int RestorePictureInterval = 20;
    private const int RestoreBatch = 4;
    private readonly Dictionary<int, DetectionLoss> losses; // by the side of the samples, px

    private TrainingRun(TrainingRecipe recipe, YoloxNetwork network)
    {
        Network = network;
        if (recipe.FreezeEarly) network.FreezeEarlyParts();
        losses = recipe.Sides.ToDictionary(side => side, side => new DetectionLoss(new GridCells(side), network.ClassCount));
        Averages = new AveragedWeights(network, recipe.AverageDecay);
        Optimizer = new SgdOptimizer(network.named_parameters().Where(entry => entry.parameter.requires_grad), recipe.Momentum, recipe.WeightDecay);
    }

    /// <summary>The network.</summary>
    public YoloxNetwork Network { get; }

    /// <summary>Its averaged weights.</summary>
    public AveragedWeights Averages { get; }

    /// <summary>The optimiser.</summary>
    public SgdOptimizer Optimizer { get; }

    /// <summary>How far it has come.</summary>
    public RunProgress Progress { get; set; } = RunProgress.Start;

    /// <summary>A run before its first step, from given weights or, without a path, from random ones.</summary>
    /// <param name="recipe">What to make.</param>
    /// <param name="startPath">
    /// Start weights: an ONNX file (published, or exported here), or a checkpoint of an earlier run (<c>.safetensors</c>,
    /// its averaged weights if it holds them); null for random ones.
    /// </param>
    /// <param name="pictures">Pictures to measure activations on; used with ONNX start weights only.</param>
    public static TrainingRun Start(TrainingRecipe recipe, string? startPath, PictureCache pictures)
    {
        random.manual_seed((long)recipe.Seed);
        var network = new YoloxNetwork(NetworkShape.Get(recipe.Architecture), recipe.LearntClasses);
        if (startPath is not null && Path.GetExtension(startPath) == ".safetensors")
        {
            Checkpoint.LoadStart(startPath, network);
        }
        else if (startPath is not null)
        {
            PretrainedWeights.Load(network, startPath);
            BatchNormRestorer.Restore(network, MeasuringBatches(pictures, recipe.ImageSize));
        }

        return new TrainingRun(recipe, network);
    }

    /// <summary>A run as a checkpoint left it.</summary>
    public static TrainingRun Resume(TrainingRecipe recipe, string checkpoint)
    {
        var run = new TrainingRun(recipe, new YoloxNetwork(NetworkShape.Get(recipe.Architecture), recipe.LearntClasses));
        run.Progress = Checkpoint.Load(checkpoint, run.Network, run.Averages, run.Optimizer);
        return run;
    }

    /// <summary>Learns from one batch. The tensors in the result are gone; only its figures can be read.</summary>
    /// <param name="batch">What to learn from.</param>
    /// <param name="learningRate">Rate of this step.</param>
    /// <param name="fineBoxes">Whether the raw box figures are pulled straight as well.</param>
    public LossParts Step(TrainingBatch batch, double learningRate, bool fineBoxes = false)
    {
        TensorMemory.FreeFinalisable();
        using var scope = NewDisposeScope();
        Network.PrepareToLearn();
        var predictions = Network.forward(PictureLayout.ToTensor(batch.Pixels, batch.Boxes.Length, batch.Side));
        var parts = losses[batch.Side].Compute(predictions, batch.Boxes, fineBoxes);
        Optimizer.ClearGradients();
        parts.Total.backward();
        Optimizer.Step(learningRate);
        Progress = Progress with { StepsDone = Progress.StepsDone + 1 };
        Averages.Update(Progress.StepsDone);
        return parts;
    }

    private static IEnumerable<Tensor> MeasuringBatches(PictureCache pictures, int side)
    {
        var chosen = Enumerable.Range(0, pictures.Count).Where(i => i % RestorePictureInterval == 0).Chunk(RestoreBatch);
        foreach (var indices in chosen)
        {
            var pixels = new byte[indices.Length * 3 * side * side];
            for (var i = 0; i < indices.Length; i++)
                PictureLayout.Paint(pictures[indices[i]], side, pixels.AsMemory(i * 3 * side * side));
            yield return PictureLayout.ToTensor(pixels, indices.Length, side);
        }
    }
}
