using System.CommandLine;
using FlareScope.Cli.Terminal;
using FlareScope.Vision.Inference;
using Spectre.Console;

namespace FlareScope.Cli.Verbs;

/// <summary><c>model verify</c>: is this detector the one its model.json describes, and does it run?</summary>
public static class ModelVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var path = new Argument<FileInfo?>("model") { Description = "ONNX file; the shipped detector when not given.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verify = new Command("verify", "Checks the hash, the form and one run of a detector.") { path, json };
        verify.SetAction(call => Verify(call.GetValue(path)?.FullName, call.GetValue(json)));
        return new Command("model", "Works with detector models.") { verify };
    }

    private static int Verify(string? path, bool json)
    {
        var package = path is null ? ModelPackage.LoadDefault() : ModelPackage.Load(path);
        // Loading the session checks input and output shapes against the manifest.
        using var engine = OnnxInferenceEngine.Load(package);
        var manifest = package.Manifest;
        if (json)
            Json.Write(new { engine.Info.Id, engine.Info.Version, engine.Info.Sha256, manifest.Classes, manifest.Input, manifest.Defaults, verified = true });
        else
            AnsiConsole.MarkupLineInterpolated($"[green]verified[/] {engine.Info.Id} {engine.Info.Version}, SHA-256 {engine.Info.Sha256}, classes {string.Join(", ", manifest.Classes)}, input {manifest.Input.Width} x {manifest.Input.Height} px");
        return ExitCode.Done;
    }
}
