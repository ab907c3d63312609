using System.CommandLine;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Export;
using FlareScope.Training.Loop;
using FlareScope.Training.Model;
using FlareScope.Training.Native;

namespace FlareScope.Training.Commands;

/// <summary><c>flarescope-train export</c>: the best epoch of a run, finished or not, as a model package.</summary>
internal sealed class ExportCommand
{
    private readonly Option<string> run = new("--run") { Description = "Folder of the run", Required = true };
    private readonly Option<string> output = new("--out") { Description = "Folder that receives model.onnx and model.json", Required = true };

    private readonly Option<string> version = new("--version") { Description = "Version that model.json carries", DefaultValueFactory = _ => new ExportLabels().Version };
    private readonly Option<double> confidence = new("--confidence") { Description = "Default confidence that model.json carries; choose it on val", DefaultValueFactory = _ => new ExportLabels().Confidence };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("export", "Write the best epoch of a run as model.onnx and model.json") { run, output, version, confidence };
        command.SetAction(result => Failures.Catch(() => Run(
            result.GetValue(run)!, result.GetValue(output)!, new ExportLabels(result.GetValue(version)!, result.GetValue(confidence)).Validated())));
        return command;
    }

    private static int Run(string runPath, string outputPath, ExportLabels labels)
    {
        var folder = new RunFolder(runPath);
        var recipe = folder.ReadRecipe();
        TorchLibraries.EnsureLoaded();
        var network = new YoloxNetwork(NetworkShape.Get(recipe.Architecture), recipe.LearntClasses);
        Checkpoint.LoadWeights(folder.BestWeights, network);
        var best = folder.ReadMetrics().LastOrDefault(report => report.IsBest);
        var hash = ModelExporter.Export(network, recipe, best, outputPath, labels);
        Console.WriteLine($"{outputPath}: epoch {best?.Epoch}, sha256 {hash}");
        return 0;
    }
}
