using FlareScope.Satellite.Clients;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>Joins sources, clients and readers into pollers.</summary>
/// <param name="fetcher">The way out.</param>
/// <param name="memory">What has been looked at.</param>
/// <param name="analyser">Looks into scenes.</param>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="options">Thresholds.</param>
/// <param name="clock">Clock.</param>
public sealed class WatchServices(IFetcher fetcher, ILookMemory memory, ISceneAnalyser analyser, Func<string, string?> environment, WatchOptions options, TimeProvider clock)
{
    private readonly Dictionary<string, RequestBudget> _budgets = new(StringComparer.Ordinal);

    /// <summary>Makes a poller for each source.</summary>
    /// <returns>Pollers by source id.</returns>
    /// <exception cref="Core.UserInputException"><c>key-missing</c>: an environment variable is not set.</exception>
    public IReadOnlyDictionary<string, IPoller> Pollers(WatchConfig config) =>
        config.Sources.ToDictionary(source => source.Id, Poller, StringComparer.Ordinal);

    private IPoller Poller(WatchSource source) => source.Kind switch
    {
        SourceKind.Firms => new FirmsPoller(source, Firms(source), new FirmsHotspots(), memory, options, clock),
        SourceKind.Nightfire => new NightfirePoller(source, Eog(source), new NightfireHotspots(new NightfireOptions()), memory, options, clock),
        _ => Scenes(source),
    };

    private FirmsClient Firms(WatchSource source)
    {
        var key = Key(source, 0, "a FIRMS MAP_KEY, free from NASA FIRMS");
        // The budget belongs to the key: sources that share one share the other.
        if (!_budgets.TryGetValue(source.KeyVariables[0], out var budget))
            _budgets[source.KeyVariables[0]] = budget = RequestBudget.ForFirms(clock);
        return new FirmsClient(fetcher, key, budget, source.Address);
    }

    private EogClient Eog(WatchSource source)
    {
        const string account = "of an Earth Observation Group account (use that is not academic needs a licence)";
        var credentials = new EogCredentials(Key(source, 0, $"the user name {account}"), Key(source, 1, $"the password {account}"), Key(source, 2, "the client secret that the group's download page gives"));
        return new EogClient(fetcher, credentials, clock, source.TokenAddress, source.Address);
    }

    private ScenePoller Scenes(WatchSource source)
    {
        var catalogue = StacCatalogue.ByName(source.Catalogue!);
        var client = new StacClient(source.Address is { } own ? catalogue with { Root = own } : catalogue, fetcher);
        var files = catalogue.Flavour == StacFlavour.PlanetaryComputer ? new SasSigner(source.TokenAddress ?? SasSigner.PlanetaryComputerTokens, SasSigner.BlobStorage, fetcher, clock) : fetcher;
        return new ScenePoller(source, client, analyser, files, memory, options, clock);
    }

    private Secret Key(WatchSource source, int index, string purpose) => Secret.FromEnvironment(source.KeyVariables[index], $"{purpose} (source '{source.Id}')", environment);
}
