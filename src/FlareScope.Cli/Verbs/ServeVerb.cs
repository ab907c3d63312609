using System.CommandLine;
using FlareScope.Cli.Terminal;
using FlareScope.Server;

namespace FlareScope.Cli.Verbs;

/// <summary><c>serve</c>: the page, the API and, with <c>--demo</c>, a live simulated camera.</summary>
public static class ServeVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var data = new Option<string>("--data") { Description = "Folder of the history and the pictures.", DefaultValueFactory = _ => "data" };
        var demo = new Option<bool>("--demo") { Description = "Show a live simulated camera, measured beside its known truth." };
        var model = new Option<string?>("--model") { Description = "ONNX detector with its manifest beside it, or the name or hash of a registered one; when not given, the one chosen on the page last, else the shipped one." };
        var models = new Option<string?>("--models") { Description = "Folder of the model registry; 'models' in the data folder when not given." };
        var verb = new Command("serve", "Starts the page and the API.") { urls, data, demo, model, models };
        verb.SetAction(async (call, stop) =>
        {
            var options = new ServerOptions
            {
                Urls = call.GetValue(urls)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                DataFolder = Path.GetFullPath(call.GetValue(data)!),
                Demo = call.GetValue(demo),
                Model = call.GetValue(model),
                ModelFolder = call.GetValue(models) is { } folder ? Path.GetFullPath(folder) : null,
            };
            await FlareScopeHost.RunAsync(options, stop);
            return ExitCode.Done;
        });
        return verb;
    }
}
