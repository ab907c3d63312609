using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlareScope.Satellite.Stac;

/// <summary>What is searched for.</summary>
/// <param name="Collections">Collection ids, at least one.</param>
/// <param name="Box">Where; a box across the antimeridian is searched in two parts.</param>
public sealed record StacSearch(IReadOnlyList<string> Collections, GeoBox Box)
{
    /// <summary>First moment, inclusive; null for open.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Last moment, inclusive; null for open.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Items a page.</summary>
    /// <value>100.</value>
    public int PageSize { get; init; } = 100;

    /// <summary>The <c>datetime</c> of the search, RFC 3339 with <c>..</c> for an open end; null when both ends are open.</summary>
    public string? DateTimeRange => From is null && To is null ? null : $"{Moment(From)}/{Moment(To)}";

    /// <summary>The body of <c>POST /search</c> for one part of the box.</summary>
    /// <param name="part">A box that does not cross the antimeridian.</param>
    /// <param name="maxPageSize">What the catalogue allows.</param>
    internal byte[] ToBody(GeoBox part, int maxPageSize)
    {
        var box = part.WithArea();
        var body = new JsonObject
        {
            ["collections"] = new JsonArray([.. Collections.Select(c => JsonValue.Create(c))]),
            ["bbox"] = new JsonArray(box.West, box.South, box.East, box.North),
            ["limit"] = Math.Clamp(PageSize, 1, maxPageSize),
        };
        if (DateTimeRange is { } range)
            body["datetime"] = range;
        return JsonSerializer.SerializeToUtf8Bytes(body);
    }

    private static string Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "..";
}
