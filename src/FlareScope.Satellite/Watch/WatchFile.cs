using System.Text.Json.Serialization;

namespace FlareScope.Satellite.Watch;

/// <summary>watch.json as it stands in the file, before it is judged.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WatchFile
{
    public IReadOnlyList<AreaEntry?>? Areas { get; init; }

    public IReadOnlyList<SourceEntry?>? Sources { get; init; }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AreaEntry
    {
        public string? Id { get; init; }

        public string? Name { get; init; }

        public IReadOnlyList<double>? Bbox { get; init; }

        public IReadOnlyList<SiteEntry?>? Sites { get; init; }

        public string? SitesFile { get; init; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record SiteEntry
    {
        public string? Id { get; init; }

        public string? Name { get; init; }

        public double? Lat { get; init; }

        public double? Lon { get; init; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record SourceEntry
    {
        public string? Id { get; init; }

        public string? Kind { get; init; }

        public string? Product { get; init; }

        public string? Satellite { get; init; }

        public string? Catalogue { get; init; }

        public string? Collection { get; init; }

        public string? Address { get; init; }

        public string? TokenAddress { get; init; }

        public double? EveryMinutes { get; init; }

        public double? JitterMinutes { get; init; }

        public int? Days { get; init; }

        public double? MaxCloudPercent { get; init; }

        public IReadOnlyList<string>? CuedBy { get; init; }

        public IReadOnlyList<string>? Areas { get; init; }

        public string? KeyVariable { get; init; }

        public string? UserVariable { get; init; }

        public string? PasswordVariable { get; init; }

        public string? ClientSecretVariable { get; init; }
    }
}
