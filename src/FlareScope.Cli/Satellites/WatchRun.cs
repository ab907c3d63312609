using System.Text.Json;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Watch;

namespace FlareScope.Cli.Satellites;

/// <summary>Runs <c>satellite watch</c>: progress on standard error, looks on standard output.</summary>
internal static class WatchRun
{
    /// <summary>Watches until done or stopped.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(WatchRequest request, CancellationToken stop)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(request.ConfigFile))!;
        var config = WatchConfigReader.Parse(
            InputFile.ReadText(request.ConfigFile), Path.GetFileName(request.ConfigFile), list => SiteCatalogue.Read(Path.Combine(folder, list)).Sites);
        var (options, clock) = (new WatchOptions(), TimeProvider.System);
        using var network = new Network(request.PrivateHosts, notice => Tell(Network.Words(notice)));
        using var store = LookStore.Open(request.DataFolder, options.MostFailures);
        var pollers = new WatchServices(network.Fetcher, store, new RemoteSceneAnalyser(), Environment.GetEnvironmentVariable, options, clock).Pollers(config);
        var watcher = new Watcher(config, pollers, store, clock, new WatchEvents(Tell, look => Show(look, request.Json)));
        WatchSummary summary;
        try
        {
            summary = request.Once ? await watcher.RunOnceAsync(stop) : await watcher.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Tell("stopped; what was looked at is stored, and the next run goes on from there");
            return ExitCode.SomethingFailed;
        }
        Tell($"{summary.Stored} new looks stored, {summary.Failed} of them failed; {store.Count} in all");
        return summary.Failed == 0 ? ExitCode.Done : ExitCode.SomethingFailed;
    }

    private static void Tell(string line) => Console.Error.WriteLine($"watch: {line}");

    private static void Show(Look look, bool json)
    {
        if (json)
            Console.Out.WriteLine(JsonSerializer.Serialize(look, AnalysisJson.Compact));
        Tell($"{look.AreaId}{(look.SiteId is { } site ? $"/{site}" : "")} {look.TimeUtc:yyyy-MM-dd HH:mm} {look.SourceId}: {Words(look)}");
    }

    private static string Words(Look look) => look.Outcome switch
    {
        LookOutcome.Detected => $"detected, {look.Hotspots.Count} hot {(look.Hotspots.Count == 1 ? "source" : "sources")}",
        LookOutcome.NoData => $"no data: {look.Reason}",
        LookOutcome.Failed => $"failed: {look.Reason}",
        _ => $"{look.Outcome.ToString().ToLowerInvariant()}{(look.Reason is { } reason ? $": {reason}" : "")}",
    };
}
