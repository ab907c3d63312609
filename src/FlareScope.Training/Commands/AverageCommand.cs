using System.CommandLine;
using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Training.Export;
using FlareScope.Training.Onnx;
using FlareScope.Vision.Inference;

namespace FlareScope.Training.Commands;

/// <summary><c>flarescope-train average</c>: a model between two of one family.</summary>
internal sealed class AverageCommand
{
    private readonly Option<string> model = new("--model") { Description = "One model.onnx, with its model.json beside it", Required = true };
    private readonly Option<string> with = new("--with") { Description = "The other, of the same architecture", Required = true };
    private readonly Option<double> share = new("--share") { Description = "Weight of the other, 0 to 1", DefaultValueFactory = _ => 0.5 };
    private readonly Option<string> output = new("--out") { Description = "Folder that receives model.onnx and model.json", Required = true };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("average", "Write the mean of two models; choose its share on val") { model, with, share, output };
        command.SetAction(call => Failures.Catch(() =>
            Run(call.GetValue(model)!, call.GetValue(with)!, call.GetValue(share), call.GetValue(output)!)));
        return command;
    }

    private static int Run(string first, string second, double share, string folder)
    {
        if (share is not (>= 0 and <= 1)) throw new UserInputException("training-option-invalid", "--share: out of range; give 0 to 1.");
        var (one, other) = (ModelPackage.Load(first), ModelPackage.Load(second));
        var mean = ModelAverager.Average(OnnxGraph.Load(first), OnnxGraph.Load(second), share).Write();
        var hash = PackageWriter.Write(first, folder, mean, manifest => manifest["averagedFrom"] = new JsonObject
        {
            ["first"] = one.Info.Sha256,
            ["second"] = other.Info.Sha256,
            ["shareOfSecond"] = share,
        });
        Console.WriteLine($"{folder}: sha256 {hash}; compare it with both on val");
        return 0;
    }
}
