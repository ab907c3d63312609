using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Stac;

/// <summary>Searches a catalogue.</summary>
/// <param name="catalogue">Which.</param>
/// <param name="fetcher">Sends the requests, patiently.</param>
/// <param name="maxPages">Pages followed before a search is given up as endless.</param>
public sealed class StacClient(StacCatalogue catalogue, IFetcher fetcher, int maxPages = StacClient.DefaultMaxPages)
{
    /// <summary>Pages followed before a search is given up: 50 pages of 100 scenes are years of one tile.</summary>
    public const int DefaultMaxPages = 50;

    /// <summary>Finds every scene of a search, in the catalogue's order; a scene that two pages or both halves of a box name comes once.</summary>
    /// <exception cref="RemoteFailureException">Not reached, refused, or pages that never end.</exception>
    public async Task<IReadOnlyList<StacItem>> SearchAsync(StacSearch search, CancellationToken cancel)
    {
        var found = new Dictionary<(string, string), StacItem>();
        foreach (var part in search.Box.Parts())
        {
            var limits = new PagingLimits(maxPages);
            FetchRequest? next = new(catalogue.SearchAddress) { Method = HttpMethod.Post, Body = search.ToBody(part, catalogue.MaxPageSize) };
            while (next is { } asked)
            {
                limits.Enter(asked);
                var page = await fetcher.FetchAsync(asked, body => StacPageReader.Read(body, asked, catalogue.Flavour), cancel).ConfigureAwait(false);
                foreach (var item in page.Items)
                    found.TryAdd((item.Collection, item.Id), item);
                next = page.Next;
            }
        }
        return [.. found.Values];
    }

    /// <summary>Fetches one item.</summary>
    /// <exception cref="RemoteFailureException">Not there (<see cref="RemoteFailureCodes.NotFound"/>), not reached, or not an item.</exception>
    public Task<StacItem> GetItemAsync(string collection, string id, CancellationToken cancel)
    {
        var address = new Uri($"{catalogue.Root.AbsoluteUri.TrimEnd('/')}/collections/{Uri.EscapeDataString(collection)}/items/{Uri.EscapeDataString(id)}");
        return fetcher.FetchAsync(new FetchRequest(address), body =>
        {
            using var json = JsonAnswer.Parse(body);
            return StacItemReader.Read(json.RootElement, catalogue.Flavour)
                ?? throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with JSON that is no usable item.") { Status = body.Status };
        }, cancel);
    }
}
