using System.CommandLine;
using FlareScope.Core;
using FlareScope.Datasets.Augmentation;
using FlareScope.Datasets.Formats;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Data;
using FlareScope.Training.Export;
using FlareScope.Training.Loop;
using FlareScope.Training.Native;
using TorchSharp;

namespace FlareScope.Training.Commands;

/// <summary><c>flarescope-train train</c>: transfer learning from published weights to an ONNX model.</summary>
internal sealed class TrainCommand
{
    private readonly Option<string> data = new("--data") { Description = "Data root with splits/train.txt and splits/val.txt", Required = true };
    private readonly Option<string?> start = new("--start") { Description = "Start weights: an ONNX file, or a .safetensors file of an earlier run; random weights without it" };
    private readonly Option<string> architecture = new("--architecture") { Description = "yolox-nano, yolox-nano-wide, yolox-tiny or yolox-s", DefaultValueFactory = _ => "yolox-nano" };
    private readonly Option<int> epochs = new("--epochs") { Description = "Passes over the data", DefaultValueFactory = _ => 24 };
    private readonly Option<int> imageSize = new("--imgsz") { Description = "Side of the pictures, px, a multiple of 32", DefaultValueFactory = _ => 416 };
    private readonly Option<int> batch = new("--batch") { Description = "Pictures of one step", DefaultValueFactory = _ => 16 };
    private readonly Option<string> device = new("--device") { Description = "cpu (the only one there is)", DefaultValueFactory = _ => "cpu" };
    private readonly Option<bool> resume = new("--resume") { Description = "Go on after the last finished epoch" };
    private readonly Option<ulong> seed = new("--seed") { Description = "Seed of everything drawn", DefaultValueFactory = _ => 1 };
    private readonly Option<int> threads = new("--threads") { Description = "Threads to compute with", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<int> simulated = new("--simulated") { Description = "Simulated flares among the training pictures" };
    private readonly Option<string?> exclude = new("--exclude") { Description = "Sources to leave out, separated by commas" };
    private readonly Option<int> flareRepeat = new("--flare-repeat") { Description = "How often a flare picture comes in one epoch", DefaultValueFactory = _ => 4 };
    private readonly Option<double> ordinaryShare = new("--ordinary-share") { Description = "Share of the other pictures that each epoch draws", DefaultValueFactory = _ => 1 };
    private readonly Option<int> hardRepeat = new("--hard-repeat") { Description = "How often a picture of a fire-like thing without a flame comes in one epoch; 0 for in turns, as others" };
    private readonly Option<bool> fireLike = new("--fire-like-class") { Description = "Teach fire-like things (other_boxes) as a class of their own, which the exported model leaves out" };
    private readonly Option<int> scaleSteps = new("--scale-steps") { Description = "Batches draw their side from --imgsz and so many steps of 32 px below and above" };
    private readonly Option<double> learningRate = new("--learning-rate") { Description = "Highest learning rate of a batch of 64; scaled with --batch", DefaultValueFactory = _ => 0.02 };
    private readonly Option<double> averageDecay = new("--average-decay") { Description = "Memory of the averaged weights; 1/(1-decay) steps should be well below those of the run", DefaultValueFactory = _ => 0.9995 };
    private readonly Option<float> mosaic = new("--mosaic") { Description = "Share of samples that join four pictures", DefaultValueFactory = _ => new AugmentationOptions().MosaicShare };
    private readonly Option<float> paste = new("--paste") { Description = "Share of pictures without a flame that get a cut-out flare", DefaultValueFactory = _ => new AugmentationOptions().PasteShare };
    private readonly Option<float> mixup = new("--mixup") { Description = "Share of samples laid half transparent over another" };
    private readonly Option<bool> freeze = new("--freeze-early") { Description = "Keep the backbone's first stages as they start: a quarter faster" };
    private readonly Option<string> runs = new("--runs") { Description = "Folder of the runs", DefaultValueFactory = _ => "runs" };
    private readonly Option<string?> name = new("--name") { Description = "Name of this run; made from the options without it" };
    private readonly Option<int?> maxSteps = new("--max-steps") { Description = "Stop after so many steps without saving (smoke test)" };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("train", "Train a detector and export the best epoch to ONNX")
        {
            data, start, architecture, epochs, imageSize, batch, device, resume, seed, threads, simulated, exclude,
            flareRepeat, ordinaryShare, hardRepeat, fireLike, scaleSteps, learningRate, averageDecay, mosaic, paste, mixup, freeze, runs, name, maxSteps,
        };
        command.SetAction((result, cancel) => Task.FromResult(Failures.Catch(() => Run(result, cancel))));
        return command;
    }

    private int Run(ParseResult options, CancellationToken cancel)
    {
        if (options.GetValue(device) != "cpu")
            throw new UserInputException("device-unavailable", "--device: no package for another device is referenced; give cpu.");
        var recipe = ReadRecipe(options);
        recipe.Validate();
        TensorMemory.KeepFreedPages();
        TorchLibraries.EnsureLoaded();
        var threadCount = Math.Max(1, options.GetValue(threads));
        torch.set_num_threads(threadCount);

        var runName = options.GetValue(name) ?? $"{recipe.Architecture}-{recipe.ImageSize}-seed{recipe.Seed}";
        var folder = new RunFolder(Path.Combine(options.GetValue(runs)!, runName));
        if (options.GetValue(resume)) folder.CheckResumable(recipe);
        else folder.Create(recipe);

        var progress = new ProgressLine(Console.Error, TimeProvider.System);
        progress.Say($"decoding {options.GetValue(data)} at {recipe.ImageSize} px ...");
        var pictures = TrainingData.Load(options.GetValue(data)!, recipe, Simulated(recipe), threadCount, cancel);
        progress.Say($"{pictures.Train.Count} training and {pictures.Validation.Count} validation pictures, {pictures.Train.Bytes / 1_000_000} MB");

        var run = options.GetValue(resume)
            ? TrainingRun.Resume(recipe, folder.LastCheckpoint)
            : TrainingRun.Start(recipe, options.GetValue(start), pictures.Train);
        folder.ForgetAfter(run.Progress.EpochsDone);
        var trainer = new Trainer(recipe, run, pictures, folder, progress, TimeProvider.System);
        if (trainer.Run(options.GetValue(maxSteps), cancel)) ExportBest(run, recipe, folder, progress);
        return 0;
    }

    private static void ExportBest(TrainingRun run, TrainingRecipe recipe, RunFolder folder, ProgressLine progress)
    {
        Checkpoint.LoadWeights(folder.BestWeights, run.Network);
        var best = folder.ReadMetrics().FirstOrDefault(report => report.Epoch == run.Progress.BestEpoch);
        var hash = ModelExporter.Export(run.Network, recipe, best, folder.In("export"));
        progress.Say($"best epoch {run.Progress.BestEpoch} written to {folder.In("export")} (sha256 {hash})");
    }

    private static IReadOnlyList<ISampleSource> Simulated(TrainingRecipe recipe) =>
        recipe.Simulated > 0 ? [new SimulatedSource(recipe.Simulated, recipe.Seed)] : [];

    private TrainingRecipe ReadRecipe(ParseResult options) => new()
    {
        Architecture = options.GetValue(architecture)!,
        Start = Path.GetFileName(options.GetValue(start)),
        Epochs = options.GetValue(epochs),
        ImageSize = options.GetValue(imageSize),
        BatchSize = options.GetValue(batch),
        Seed = options.GetValue(seed),
        Simulated = options.GetValue(simulated),
        Excluded = SourceFilter.Parse(null, options.GetValue(exclude)).Exclude,
        FlareRepeat = options.GetValue(flareRepeat),
        OrdinaryShare = options.GetValue(ordinaryShare),
        HardRepeat = options.GetValue(hardRepeat),
        FireLikeClass = options.GetValue(fireLike),
        ScaleSteps = options.GetValue(scaleSteps),
        LearningRatePer64 = options.GetValue(learningRate),
        AverageDecay = options.GetValue(averageDecay),
        Augmentation = new AugmentationOptions
        {
            MosaicShare = options.GetValue(mosaic),
            PasteShare = options.GetValue(paste),
            MixupShare = options.GetValue(mixup),
        },
        FreezeEarly = options.GetValue(freeze),
    };
}
