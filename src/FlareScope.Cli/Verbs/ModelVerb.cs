using System.CommandLine;
using FlareScope.Cli.Models;
using FlareScope.Cli.Terminal;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.Cli.Verbs;

/// <summary><c>model add</c>, <c>model list</c>, <c>model verify</c>: detectors of one's own beside the shipped one.</summary>
public static class ModelVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create() => new("model", "Works with detector models.") { Add(), List(), Verify() };

    private static Command Add()
    {
        var file = new Argument<string>("file") { Description = "ONNX file." };
        var manifest = new Option<string?>("--manifest") { Description = "Manifest of the model; the .json of the same name beside the file when there is one." };
        var classes = new Option<string?>("--classes") { Description = "Class names in output order, separated by commas; or a file with one a line; or coco." };
        var name = new Option<string?>("--name") { Description = "Name to ask for the model by; the file's name when not given." };
        var layout = new Option<string?>("--layout") { Description = "Output layout; guessed from the outputs when not given." };
        var side = new Option<int?>("--imgsz") { Description = "Side of the input, px, for a file that accepts any; 640 when not given." };
        var (folder, json) = (ModelArgument.Folder(), JsonOption());
        var verb = new Command("add", "Checks a detector by a run and stores it in the registry.") { file, manifest, classes, name, layout, side, folder, json };
        verb.SetAction(call =>
        {
            var onnx = call.GetValue(file)!;
            var draft = ModelDraft.Of(onnx, new ModelProposal
            {
                Name = call.GetValue(name),
                Classes = call.GetValue(classes) is { } given ? ModelProposal.ReadClasses(given) : null,
                Layout = call.GetValue(layout),
                Side = call.GetValue(side),
                Manifest = ModelProposal.ManifestText(onnx, call.GetValue(manifest)),
            });
            var added = new ModelRegistry(call.GetValue(folder)!).Add(draft);
            ModelReport.Added(draft, added, call.GetValue(json));
        });
        return verb;
    }

    private static Command List()
    {
        var (folder, json) = (ModelArgument.Folder(), JsonOption());
        var verb = new Command("list", "Lists the shipped and the registered detectors.") { folder, json };
        verb.SetAction(call => ModelReport.Listed(new ModelRegistry(call.GetValue(folder)!).List(), call.GetValue(json)));
        return verb;
    }

    private static Command Verify()
    {
        var model = new Argument<string?>("model") { Description = ModelArgument.Help, Arity = ArgumentArity.ZeroOrOne };
        var (folder, json) = (ModelArgument.Folder(), JsonOption());
        var verb = new Command("verify", "Checks the hash, the form and one run of a detector.") { model, folder, json };
        verb.SetAction(call =>
        {
            var package = ModelArgument.Load(call.GetValue(model), call.GetValue(folder)!);
            // Loading runs it once on a grey picture and compares every shape with the manifest.
            using var engine = OnnxInferenceEngine.Load(package, new InferenceOptions { RequireFlame = false });
            ModelReport.Verified(package, call.GetValue(json));
        });
        return verb;
    }

    private static Option<bool> JsonOption() => new("--json") { Description = "Write the result to standard output as JSON." };
}
