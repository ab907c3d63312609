using FlareScope.Satellite.Clients;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>Reads one source of watch.json.</summary>
internal static class WatchSourceReader
{
    private const double LeastMinutes = 5;
    private const double MostMinutes = 60 * 24 * 31;
    private const int MostDays = 60;
    private const double AnyCloud = 100;

    public static WatchSource Read(WatchFile.SourceEntry? entry, string where, string name)
    {
        var id = WatchConfigReader.Id(entry?.Id, where, name);
        Exception Wrong(string what) => WatchConfigReader.Wrong(name, $"source '{id}' {what}");
        var source = entry!.Kind switch
        {
            "firms" => Firms(entry, id),
            "nightfire" => Nightfire(entry, id, Wrong),
            "stac" => Stac(entry, id, Wrong),
            var other => throw Wrong($"has the unknown kind '{other}'; use firms, nightfire or stac."),
        };
        if (source.Days is < 1 or > MostDays || (source.Kind == SourceKind.Firms && source.Days > FirmsClient.MaxDays))
            throw Wrong($"looks {source.Days} days back; use 1..{(source.Kind == SourceKind.Firms ? FirmsClient.MaxDays : MostDays)}.");
        if (!(source.MaxCloudPercent is >= 0 and <= 100))
            throw Wrong("has a maxCloudPercent outside 0..100.");
        if (source.CuedBy.Count > 0 && source.Kind != SourceKind.Stac)
            throw Wrong("is cued by others; only stac sources are.");
        var every = Minutes(source.Every.TotalMinutes, LeastMinutes, MostMinutes, "everyMinutes", Wrong);
        return source with
        {
            Every = TimeSpan.FromMinutes(every),
            Jitter = TimeSpan.FromMinutes(Minutes(entry.JitterMinutes ?? 0, 0, every, "jitterMinutes", Wrong)),
            Address = Address(entry.Address, "address", Wrong),
            TokenAddress = Address(entry.TokenAddress, "tokenAddress", Wrong),
            Areas = entry.Areas ?? [],
        };
    }

    private static WatchSource Firms(WatchFile.SourceEntry entry, string id) =>
        new(id, SourceKind.Firms, Every(entry, hours: 1))
        {
            Product = FirmsProducts.Validated(entry.Product ?? "VIIRS_NOAA20_NRT"),
            Days = entry.Days ?? 2,
            CuedBy = entry.CuedBy ?? [],
            KeyVariables = [entry.KeyVariable ?? "FIRMS_MAP_KEY"],
        };

    private static WatchSource Nightfire(WatchFile.SourceEntry entry, string id, Func<string, Exception> wrong) =>
        new(id, SourceKind.Nightfire, Every(entry, hours: 12))
        {
            Product = entry.Satellite ?? "npp",
            Days = entry.Days ?? 5,
            CuedBy = entry.CuedBy ?? [],
            KeyVariables = [entry.UserVariable ?? "EOG_USER", entry.PasswordVariable ?? "EOG_PASSWORD", entry.ClientSecretVariable ?? "EOG_CLIENT_SECRET"],
            MaxCloudPercent = entry.Satellite is null or "npp" or "noaa20" ? 0 : throw wrong($"names the satellite '{entry.Satellite}'; use npp or noaa20."),
        };

    private static WatchSource Stac(WatchFile.SourceEntry entry, string id, Func<string, Exception> wrong) =>
        new(id, SourceKind.Stac, Every(entry, hours: 3))
        {
            Catalogue = StacCatalogue.ByName(entry.Catalogue ?? StacCatalogue.EarthSearch.Name).Name,
            Product = entry.Collection is { Length: > 0 } collection ? collection : throw wrong("names no collection; for example sentinel-2-c1-l2a on earth-search, sentinel-2-l2a or landsat-c2-l2 on planetary-computer."),
            Days = entry.Days ?? 5,
            MaxCloudPercent = entry.MaxCloudPercent ?? AnyCloud,
            CuedBy = entry.CuedBy ?? [],
        };

    private static TimeSpan Every(WatchFile.SourceEntry entry, double hours) =>
        TimeSpan.FromMinutes(entry.EveryMinutes is { } minutes ? Math.Clamp(minutes, -1, 1e6) : hours * 60);

    private static double Minutes(double value, double least, double most, string what, Func<string, Exception> wrong) =>
        value >= least && value <= most ? value : throw wrong($"has {what} {value}; use {least}..{most}.");

    private static Uri? Address(string? text, string what, Func<string, Exception> wrong)
    {
        if (text is null)
            return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            throw wrong($"has the {what} '{text}', which is no address.");
        try
        {
            AddressGuard.CheckForm(address);
            return address;
        }
        catch (RemoteFailureException refused)
        {
            throw wrong($"has a {what} that is refused: {refused.Message}");
        }
    }
}
