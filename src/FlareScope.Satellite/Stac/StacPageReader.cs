using System.Text.Json;
using System.Text.Json.Nodes;
using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Stac;

/// <summary>Reads a page of a search and the request of the next one.</summary>
internal static class StacPageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="asked">The request that was answered; a merging link builds on its body.</param>
    /// <param name="flavour">Whose habits.</param>
    /// <exception cref="RemoteFailureException">Not success, not JSON, or not a feature collection.</exception>
    public static StacPage Read(FetchedBody body, FetchRequest asked, StacFlavour flavour)
    {
        using var json = JsonAnswer.Parse(body);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
            throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with JSON that is no feature collection; check that the address is a STAC API.") { Status = body.Status };
        var items = features.EnumerateArray().Select(feature => StacItemReader.Read(feature, flavour)).ToList();
        var usable = items.OfType<StacItem>().ToList();
        return new StacPage(usable, items.Count - usable.Count, Next(root, asked));
    }

    /// <summary>
    /// The next page's request. With <c>merge: true</c> the link's body is laid over the one that was sent; otherwise it is sent
    /// exactly as it stands, even when it holds nothing but a token: Earth Search keeps the search behind it.
    /// </summary>
    private static FetchRequest? Next(JsonElement page, FetchRequest asked)
    {
        if (!page.TryGetProperty("links", out var links) || links.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var link in links.EnumerateArray())
        {
            if (link.ValueKind != JsonValueKind.Object || !link.TryGetProperty("rel", out var rel) || rel.ValueKind != JsonValueKind.String || !rel.ValueEquals("next"))
                continue;
            if (!link.TryGetProperty("href", out var href) || href.ValueKind != JsonValueKind.String || !Uri.TryCreate(asked.Address, href.GetString(), out var address))
                return null;
            var isPost = link.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String && string.Equals(method.GetString(), "POST", StringComparison.OrdinalIgnoreCase);
            return isPost
                ? new FetchRequest(address) { Method = HttpMethod.Post, Body = Body(link, asked) }
                : new FetchRequest(address);
        }
        return null;
    }

    private static byte[] Body(JsonElement link, FetchRequest asked)
    {
        var given = link.TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.Object ? JsonObject.Create(body)! : [];
        if (link.TryGetProperty("merge", out var merge) && merge.ValueKind == JsonValueKind.True && asked.Body is not null && JsonNode.Parse(asked.Body) is JsonObject sent)
        {
            foreach (var (name, value) in given)
                sent[name] = value?.DeepClone();
            return JsonSerializer.SerializeToUtf8Bytes(sent);
        }
        return JsonSerializer.SerializeToUtf8Bytes(given);
    }
}
