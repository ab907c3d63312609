using System.CommandLine;
using System.Text.Json;
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
        Compare(network, options, call, folder, cancel);
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

    private void Compare(FlameUNet network, SegmentationOptions options, ParseResult call, string folder, CancellationToken cancel)
    {
        var comparison = new OutlineComparison([new ClassicalOutliner(), new NetworkOutliner(network, options)], TimeProvider.System);
        var sets = new List<ComparedSet>();
        foreach (var split in call.GetValue(compare)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var sources in new[] { options.FlareSources, options.FireSources })
            {
                var pictures = comparison.Run(call.GetValue(data)!, split, sources, cancel);
                if (pictures[0].Count == 0) continue;
                sets.Add(ComparedSet.Of(split, sources, pictures[0], pictures[1]));
                Console.WriteLine(ComparisonText.Of(sets[^1]));
                var lines = pictures.SelectMany((list, i) => list.Select(p => FormattableString.Invariant(
                    $"{sets[^1].Scores[i].Outliner},{split},{p.Name},{p.Iou:F4},{p.AreaError:F4},{p.Comparison.TruthPixels},{p.Comparison.FoundPixels},{p.Crops},{p.Milliseconds:F2}")));
                File.AppendAllLines(Path.Combine(folder, "pictures.csv"), lines);
            }
        }

        File.WriteAllText(Path.Combine(folder, "comparison.json"), JsonSerializer.Serialize(sets, Json));
    }
}
