using System.CommandLine;
using System.Text.Json;
using FlareScope.Core;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Commands;
using FlareScope.Training.Loop;
using FlareScope.Training.Native;
using TorchSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>
/// <c>flarescope-train segment</c>: trains a small network on outlined flames and compares it with the classical outline on
/// the same pictures and label boxes. It is the tool of that comparison; no model of it is shipped.
/// </summary>
internal sealed class SegmentCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly Option<string> data = new("--data") { Description = "Data root with splits and flame masks or polygons", Required = true };
    private readonly Option<int> epochs = new("--epochs") { Description = "Passes over the crops", DefaultValueFactory = _ => new SegmentationOptions().Epochs };
    private readonly Option<int> batch = new("--batch") { Description = "Crops of one step", DefaultValueFactory = _ => new SegmentationOptions().BatchSize };
    private readonly Option<ulong> seed = new("--seed") { Description = "Seed of everything drawn", DefaultValueFactory = _ => 1 };
    private readonly Option<string> output = new("--out") { Description = "Folder that receives weights, recipe and comparison", Required = true };
    private readonly Option<string?> weights = new("--weights") { Description = "Compare these weights of an earlier run instead of training" };
    private readonly Option<string> compare = new("--compare") { Description = "Splits to compare on, separated by commas", DefaultValueFactory = _ => "val" };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("segment", "Train a small flame outline network and compare it with the classical outline")
        {
            data, epochs, batch, seed, output, weights, compare,
        };
        command.SetAction((result, cancel) => Task.FromResult(Failures.Catch(() => Run(result, cancel))));
        return command;
    }

    private int Run(ParseResult call, CancellationToken cancel)
    {
        var options = new SegmentationOptions
        {
            Epochs = call.GetValue(epochs),
            BatchSize = call.GetValue(batch),
            Seed = call.GetValue(seed),
        };
        options.Validate();
        TensorMemory.KeepFreedPages();
        TorchLibraries.EnsureLoaded();
        torch.set_num_threads(1);
        var folder = Directory.CreateDirectory(call.GetValue(output)!).FullName;
        var progress = new ProgressLine(Console.Error, TimeProvider.System);

        var network = call.GetValue(weights) is { } earlier
            ? Load(earlier, options)
            : Train(call.GetValue(data)!, folder, options, progress, cancel);
        var results = new ComparisonFolder(folder);
        var sets = Compare(network, options, call.GetValue(data)!, call.GetValue(compare)!, results, cancel);
        results.Write(sets);
        foreach (var set in sets) Console.WriteLine(ComparisonText.Of(set));
        return 0;
    }

    private static FlameUNet Load(string path, SegmentationOptions options)
    {
        var network = new FlameUNet(options.Widths);
        Checkpoint.LoadWeights(path, network);
        network.eval();
        return network;
    }

    private static FlameUNet Train(
        string root, string folder, SegmentationOptions options, ProgressLine progress, CancellationToken cancel)
    {
        var crops = new CropLibrary(options).Load(root, "train", cancel);
        var trainer = new SegmentationTrainer(options, crops);
        if (trainer.StepsPerEpoch == 0)
            throw new UserInputException("split-too-small", $"{root}: split 'train' fills no batch of {options.BatchSize} flares; give a smaller --batch.");
        var count = trainer.Network.parameters().Sum(parameter => parameter.numel());
        progress.Say($"{crops.Count} outlined flares, {crops.Count(c => options.FlareSources.Contains(c.Source))} of them on flare pictures; {trainer.StepsPerEpoch} steps an epoch, {count} weights");
        var begun = TimeProvider.System.GetTimestamp();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var loss = trainer.Epoch(epoch, cancel);
            progress.Say($"epoch {epoch + 1}/{options.Epochs}  loss {loss:F4}  {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:F0} s");
        }

        trainer.Finish();
        Checkpoint.SaveWeights(Path.Combine(folder, "weights.safetensors"), trainer.Network);
        File.WriteAllText(Path.Combine(folder, "recipe.json"), JsonSerializer.Serialize(options, Json));
        return trainer.Network;
    }

    private static List<ComparedSet> Compare(
        FlameUNet network, SegmentationOptions options, string root, string splits, ComparisonFolder folder, CancellationToken cancel)
    {
        var comparison = new OutlineComparison([new ClassicalOutliner(), new NetworkOutliner(network, options)], TimeProvider.System);
        var sets = new List<ComparedSet>();
        foreach (var split in splits.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var pictures = comparison.Run(root, split, [.. options.FlareSources, .. options.FireSources], cancel);
            folder.Append(split, pictures);
            foreach (var sources in new[] { options.FlareSources, options.FireSources })
            {
                var chosen = pictures.Where(p => sources.Contains(p.Source)).ToList();
                if (chosen.Count > 0) sets.Add(ComparedSet.Of(split, sources, chosen));
            }
        }

        return sets;
    }
}
