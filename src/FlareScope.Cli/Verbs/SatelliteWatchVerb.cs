using System.CommandLine;
using FlareScope.Cli.Satellites;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite watch</c>: polls the configured sources for the configured areas and stores every look.</summary>
public static class SatelliteWatchVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var config = new Option<string>("--config") { Description = "watch.json: areas, sites, sources and their schedule.", Required = true };
        var once = new Option<bool>("--once") { Description = "Ask every source once and end, instead of watching until Ctrl+C." };
        var data = new Option<string>("--data") { Description = "Folder of the looks, the state, evidence and cache.", DefaultValueFactory = _ => "watch" };
        var allow = new Option<string[]>("--allow-private") { Description = Network.AllowHelp };
        var json = new Option<bool>("--json") { Description = "Write every new look to standard output, one JSON line each." };
        var verb = new Command("watch", "Watches areas by FIRMS, Nightfire, Sentinel-2 and Landsat; stores every look, also \"clear\" and \"cloudy\".")
        {
            config, once, data, allow, json,
        };
        verb.SetAction((call, stop) => WatchRun.RunAsync(
            new WatchRequest(call.GetValue(config)!, call.GetValue(data)!, call.GetValue(allow) ?? [], call.GetValue(once), call.GetValue(json)), stop));
        return verb;
    }
}
