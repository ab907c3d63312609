using FlareScope.Core;
using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Data;
using FlareScope.Training.Loop;
using FlareScope.Training.Model;
using FlareScope.Training.Tests.Data;

namespace FlareScope.Training.Tests.Loop;

public sealed class TrainingRunTests
{
    private const int Side = 64;

    private static readonly TrainingRecipe Recipe = new()
    {
        Architecture = "yolox-nano",
        Epochs = 3,
        ImageSize = Side,
        BatchSize = 4,
        Seed = 3,
        FlareSources = ["odd"],
        FlareRepeat = 2,
        FireLikeClass = true,
        ScaleSteps = 0,
    };

    [Fact]
    public void Run_KilledAfterTwoEpochsAndResumed_EndsWithTheSameWeights()
    {
        using var folder = new TempFolder();
        var (whole, cut) = (new RunFolder(folder.In("whole")), new RunFolder(folder.In("cut")));
        whole.Create(Recipe);
        cut.Create(Recipe);
        var straight = Start();
        Assert.True(Trainer(straight, whole).Run(null, Cancel));

        // Ten steps: two epochs of four are saved, the third is lost half way.
        Assert.False(Trainer(Start(), cut).Run(10, Cancel));
        cut.CheckResumable(Recipe);
        var resumed = TrainingRun.Resume(Recipe, cut.LastCheckpoint);
        Assert.Equal(2, resumed.Progress.EpochsDone);
        Assert.True(Trainer(resumed, cut).Run(null, Cancel));

        Assert.Equal(Weights(straight), Weights(resumed));
        Assert.Equal(whole.ReadMetrics().Select(report => report.Loss), cut.ReadMetrics().Select(report => report.Loss));
        Assert.Equal(File.ReadAllBytes(whole.BestWeights), File.ReadAllBytes(cut.BestWeights));
    }

    [Fact]
    public void Step_SameBatchAgainAndAgain_LowersTheLoss()
    {
        var run = Start();
        var pictures = Pictures();
        var plan = new EpochPlan(Enumerable.Repeat<int?>(null, pictures.Count), ordinaryShare: 1, seed: 1);
        var batch = new BatchFeed(new SampleComposer(pictures, new AugmentationOptions()), plan, [Side], 4, fireLike: true, 1)
            .Epoch(0, Cancel).First();

        var losses = Enumerable.Range(0, 40).Select(_ => run.Step(batch, 0.01)).Select(p => p.Box + p.Objectness + p.Class).ToList();

        Assert.True(losses[^1] < 0.7 * losses[0], $"{losses[0]} -> {losses[^1]}");
    }

    [Fact]
    public void Create_RunIsThere_AsksForResume()
    {
        using var folder = new TempFolder();
        var run = new RunFolder(folder.Path);
        run.Create(Recipe);
        folder.Write("last.safetensors", "");

        Assert.Equal("run-exists", Assert.Throws<UserInputException>(() => run.Create(Recipe)).Code);
        Assert.Equal("run-differs", Assert.Throws<UserInputException>(() => run.CheckResumable(Recipe with { Epochs = 4 })).Code);
    }

    [Fact]
    public void CheckResumable_NothingThere_SaysSo()
    {
        using var folder = new TempFolder();

        Assert.Equal("run-not-found", Assert.Throws<UserInputException>(() => new RunFolder(folder.Path).CheckResumable(Recipe)).Code);
    }

    [Theory]
    [InlineData(100, 16, 1)]
    [InlineData(320, 1, 1)]
    [InlineData(320, 16, 0)]
    public void Validate_FigureOutOfRange_SaysWhich(int size, int batch, int epochs)
    {
        var recipe = Recipe with { ImageSize = size, BatchSize = batch, Epochs = epochs };

        Assert.Equal("training-option-invalid", Assert.Throws<UserInputException>(recipe.Validate).Code);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static PictureCache Pictures() => PictureCache.Load([new Marked(11)], Side, 1, Cancel);

    private static TrainingRun Start()
    {
        TinyNetwork.Create();
        return TrainingRun.Start(Recipe, null, Pictures());
    }

    private static Trainer Trainer(TrainingRun run, RunFolder folder) => new(
        Recipe,
        run,
        new TrainingData(Pictures(), PictureCache.Load([new Marked(3)], Side, 1, Cancel), []),
        folder,
        new ProgressLine(TextWriter.Null, TimeProvider.System),
        TimeProvider.System);

    private static float[] Weights(TrainingRun run) =>
        [.. run.Network.parameters().SelectMany(tensor => tensor.ToFloats()), .. run.Averages.Averages.SelectMany(a => a.Average.ToFloats())];
}
