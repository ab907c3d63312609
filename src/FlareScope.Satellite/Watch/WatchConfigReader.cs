using System.Text.Json;
using FlareScope.Core;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>Reads watch.json and says of the first thing wrong in it where it stands and how to mend it.</summary>
public static class WatchConfigReader
{
    private const int MostAreas = 1000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
    };

    /// <summary>Reads a configuration.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="readSites">Reads a list of sites by the path that stands in the file.</param>
    /// <exception cref="UserInputException"><c>watch-config</c>, <c>bbox-invalid</c>, <c>catalogue-unknown</c>, <c>product-unknown</c>.</exception>
    public static WatchConfig Parse(string text, string name, Func<string, IReadOnlyList<FlareSite>> readSites)
    {
        WatchFile? file;
        try
        {
            file = JsonSerializer.Deserialize<WatchFile>(text, Json);
        }
        catch (JsonException failure)
        {
            throw Wrong(name, $"{(failure.Path is { Length: > 1 } path ? $"{path[2..]} " : "")}is not understood{(failure.LineNumber is { } line ? $" (line {line + 1})" : "")}; check its spelling and its kind of value.", failure);
        }
        var areas = Areas(file?.Areas, name, readSites);
        var sources = Sources(file?.Sources, areas, name);
        return new WatchConfig(areas, sources);
    }

    internal static UserInputException Wrong(string name, string what, Exception? inner = null) => new("watch-config", $"{name}: {what}", inner);

    /// <summary>An id: it names things in stored looks, so it has a plain form.</summary>
    internal static string Id(string? id, string where, string name) =>
        id is { Length: > 0 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? id
            : throw Wrong(name, $"{where} needs an \"id\" of up to 64 letters, digits, '-', '_' and '.'.");

    private static List<WatchArea> Areas(IReadOnlyList<WatchFile.AreaEntry?>? entries, string name, Func<string, IReadOnlyList<FlareSite>> readSites)
    {
        if (entries is null or { Count: 0 })
            throw Wrong(name, "\"areas\" is empty; give at least one area with an id and a bbox or sites.");
        if (entries.Count > MostAreas)
            throw Wrong(name, $"{entries.Count} areas are more than {MostAreas}; split the file.");
        var areas = entries.Select((entry, i) => WatchAreaReader.Read(entry, $"areas[{i}]", name, readSites)).ToList();
        RefuseTwice(areas.Select(a => a.Id), "area", name);
        RefuseTwice(areas.SelectMany(a => a.Sites).Select(s => s.Id), "site", name);
        return areas;
    }

    private static List<WatchSource> Sources(IReadOnlyList<WatchFile.SourceEntry?>? entries, List<WatchArea> areas, string name)
    {
        if (entries is null or { Count: 0 })
            throw Wrong(name, "\"sources\" is empty; give at least one source of kind firms, nightfire or stac.");
        var sources = entries.Select((entry, i) => WatchSourceReader.Read(entry, $"sources[{i}]", name)).ToList();
        RefuseTwice(sources.Select(s => s.Id), "source", name);
        foreach (var source in sources)
        {
            if (source.Areas.Except(areas.Select(a => a.Id), StringComparer.Ordinal).FirstOrDefault() is { } area)
                throw Wrong(name, $"source '{source.Id}' names the area '{area}', which there is not; the areas are {string.Join(", ", areas.Select(a => a.Id))}.");
            if (source.CuedBy.Except(sources.Where(s => s.Kind != SourceKind.Stac).Select(s => s.Id), StringComparer.Ordinal).FirstOrDefault() is { } cue)
                throw Wrong(name, $"source '{source.Id}' is cued by '{cue}', which is no firms or nightfire source of this file.");
            if (source.Kind == SourceKind.Stac && areas.FirstOrDefault(area => source.Covers(area) && area.Box.CrossesAntimeridian && area.Sites.Count == 0) is { } across)
                throw Wrong(name, $"area '{across.Id}' crosses the antimeridian, where a scene of '{source.Id}' ends; split it in two areas, or give its sites.");
        }
        return sources;
    }

    private static void RefuseTwice(IEnumerable<string> ids, string kind, string name)
    {
        // Two ids that differ in case only would share a line in any table that ignores case.
        if (ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { Key: var twice })
            throw Wrong(name, $"the {kind} id '{twice}' is used twice; give each its own.");
    }
}
