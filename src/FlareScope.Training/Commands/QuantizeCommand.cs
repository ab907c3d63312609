using System.CommandLine;
using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Datasets.Augmentation;
using FlareScope.Datasets.Formats;
using FlareScope.Training.Data;
using FlareScope.Training.Export;
using FlareScope.Training.Onnx;
using FlareScope.Training.Quantization;
using FlareScope.Vision.Inference;

namespace FlareScope.Training.Commands;

/// <summary><c>flarescope-train quantize</c>: an eight-bit form of a model, its ranges measured on training pictures.</summary>
internal sealed class QuantizeCommand
{
    private readonly Option<string> model = new("--model") { Description = "model.onnx to quantise, with its model.json beside it", Required = true };
    private readonly Option<string> data = new("--data") { Description = "Data root with splits/train.txt: ranges are measured on its pictures", Required = true };
    private readonly Option<int> pictures = new("--pictures") { Description = "How many of them", DefaultValueFactory = _ => 128 };
    private readonly Option<ulong> seed = new("--seed") { Description = "Decides which", DefaultValueFactory = _ => 1 };
    private readonly Option<string> output = new("--out") { Description = "Folder that receives model.onnx and model.json", Required = true };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("quantize", "Write an eight-bit form of a model; compare both with 'flarescope evaluate' before you ship it")
        {
            model, data, pictures, seed, output,
        };
        command.SetAction(call => Failures.Catch(() =>
            Run(call.GetValue(model)!, call.GetValue(data)!, call.GetValue(pictures), call.GetValue(seed), call.GetValue(output)!)));
        return command;
    }

    private static int Run(string path, string root, int count, ulong seed, string folder)
    {
        if (count is < 1 or > 10_000) throw new UserInputException("training-option-invalid", "--pictures: out of range; give 1 to 10000.");
        var package = ModelPackage.Load(path);
        var input = package.Manifest.Input;
        if (input.Width != input.Height)
            throw new UserInputException("model-invalid", $"{path}: its input is {input.Width} x {input.Height} px; only square inputs are quantised.");
        var graph = OnnxGraph.Load(path);
        if (graph.Nodes.Any(node => node.Operator == "QuantizeLinear"))
            throw new UserInputException("model-quantised", $"{path}: it is an eight-bit model already; give the float one.");

        var images = SplitRoot.Open(root).Read("train", SourceFilter.All).ToArray();
        if (images.Length == 0) throw new UserInputException("split-empty", $"{root}: split 'train' holds no picture.");
        SeededRandom.For(seed, 0, 0).Shuffle(images);
        var small = StaticQuantizer.Quantize(graph, images.Take(count).Select(image => Input(image.Path, input.Width)), input.Width).Write();
        PackageWriter.Write(path, folder, small, manifest =>
        {
            manifest["version"] = $"{manifest["version"]}-int8";
            manifest["quantizedFrom"] = package.Info.Sha256;
            manifest["quantization"] = new JsonObject { ["pictures"] = count, ["seed"] = seed };
        });
        Console.WriteLine(
            $"{folder}: {new FileInfo(path).Length / 1024} KB became {small.Length / 1024} KB on {Math.Min(count, images.Length)} pictures;"
            + " compare both with 'flarescope evaluate' and 'flarescope benchmark' before you use it");
        return 0;
    }

    private static float[] Input(string path, int side)
    {
        var (width, height, pixels) = TrainingPictureReader.Load(path, side);
        var planes = new byte[3 * side * side];
        PictureLayout.Paint(new TrainingPicture("", width, height, pixels, []), side, planes);
        return Array.ConvertAll(planes, value => (float)value);
    }
}
