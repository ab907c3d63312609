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
        var model = new Option<string?>("--model") { Description = "ONNX detector with model.json beside it; the shipped one when not given." };
        var verb = new Command("serve", "Starts the page and the API.") { urls, data, demo, model };
        verb.SetAction(async (call, stop) =>
        {
            var options = new ServerOptions
            {
                Urls = call.GetValue(urls)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                DataFolder = Path.GetFullPath(call.GetValue(data)!),
                Demo = call.GetValue(demo),
                ModelPath = call.GetValue(model),
            };
            await FlareScopeHost.RunAsync(options, stop);
            return ExitCode.Done;
        });
        return verb;
    }
}
