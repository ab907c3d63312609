using FlareScope.Core.Detection;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Model;
using FlareScope.Training.Native;
using FlareScope.Training.Segmentation;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Segmentation;

public sealed class SegmentationTrainerTests
{
    private static readonly SegmentationOptions Options = new()
    {
        Side = 32,
        Widths = [8, 12],
        Epochs = 12,
        BatchSize = 8,
        LearningRate = 0.02,
        AverageDecay = 0.5,
        FlareSources = ["drawn"],
        FlareRepeat = 2,
    };

    [Fact]
    public void Epoch_DrawnFlames_OutlinesOnesItNeverSaw()
    {
        using var flares = new Flares(16);
        var trainer = Train(flares, Options.Epochs);
        trainer.Finish();
        var outliner = new NetworkOutliner(trainer.Network, Options);

        var overlaps = Enumerable.Range(100, 5).Select(seed =>
        {
            using var flare = new DrawnFlare(seed);
            var found = new byte[flare.TruthPixels.Length];
            outliner.Outline(flare.Picture, new LabelledFlare([flare.Box], []), found);
            return MaskComparison.Compare(flare.TruthPixels, found).IntersectionOverUnion!.Value;
        });

        Assert.All(overlaps, overlap => Assert.True(overlap > 0.7, $"IoU {overlap}"));
    }

    [Fact]
    public void Epoch_SameSeed_GivesTheSameWeights()
    {
        using var flares = new Flares(8);

        var (first, second) = (Train(flares, 1), Train(flares, 1));

        Assert.Equal(Weights(first.Network), Weights(second.Network));
    }

    [Fact]
    public void LoadWeights_OfATrainedNetwork_GivesTheSameLogits()
    {
        using var flares = new Flares(8);
        using var folder = new TempFolder();
        var trained = Train(flares, 2);
        trained.Finish();
        Checkpoint.SaveWeights(folder.In("weights"), trained.Network);
        var loaded = new FlameUNet(Options.Widths);
        Checkpoint.LoadWeights(folder.In("weights"), loaded);
        loaded.eval();

        using var gradients = no_grad();
        using var crop = rand(1, FlameUNet.Inputs, Options.Side, Options.Side);
        Assert.Equal(trained.Network.forward(crop).ToFloats(), loaded.forward(crop).ToFloats());
    }

    private static SegmentationTrainer Train(Flares flares, int epochs)
    {
        TorchLibraries.EnsureLoaded();
        set_num_threads(1);
        var trainer = new SegmentationTrainer(Options, flares.Crops);
        for (var epoch = 0; epoch < epochs; epoch++) trainer.Epoch(epoch, TestContext.Current.CancellationToken);
        return trainer;
    }

    private static float[] Weights(FlameUNet network) => [.. network.parameters().SelectMany(tensor => tensor.ToFloats())];

    private sealed class Flares(int count) : IDisposable
    {
        private readonly DrawnFlare[] all = [.. Enumerable.Range(0, count).Select(seed => new DrawnFlare(seed))];

        public IReadOnlyList<FlareCrop> Crops => [.. all.Select(flare => flare.Crop)];

        public void Dispose() => Array.ForEach(all, flare => flare.Dispose());
    }
}
