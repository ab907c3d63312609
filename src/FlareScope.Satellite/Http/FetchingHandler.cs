using System.Net;
using System.Net.Http.Headers;

namespace FlareScope.Satellite.Http;

/// <summary>
/// Lends a fetcher to code that wants an <see cref="HttpClient"/>, such as a reader of rasters by byte range: checks, signing and
/// patience are then the same as everywhere. Synchronous sending is supported, for decoders that cannot await.
/// </summary>
/// <param name="fetcher">Sends the requests.</param>
public sealed class FetchingHandler(IFetcher fetcher) : HttpMessageHandler
{
    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.Run(() => SendAsync(request, cancellationToken), cancellationToken).GetAwaiter().GetResult();

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get || request.RequestUri is not { } address)
            throw new NotSupportedException("Only GET with an address is lent out.");
        try
        {
            return await fetcher.FetchAsync(new FetchRequest(address) { Range = Range(request) }, body => ToResponse(body, request), cancellationToken).ConfigureAwait(false);
        }
        catch (RemoteFailureException failure)
        {
            throw new HttpRequestException(failure.Message, failure, (HttpStatusCode?)failure.Status);
        }
    }

    private static (long First, long Last)? Range(HttpRequestMessage request) =>
        request.Headers.Range?.Ranges.FirstOrDefault() is { From: { } first, To: { } last } ? (first, last) : null;

    private static HttpResponseMessage ToResponse(FetchedBody body, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((HttpStatusCode)body.Status) { RequestMessage = request, Content = new ByteArrayContent(body.Bytes) };
        if (body is { RangeStart: { } start, TotalLength: { } total, Bytes.Length: > 0 })
            response.Content.Headers.ContentRange = new ContentRangeHeaderValue(start, start + body.Bytes.Length - 1, total);
        return response;
    }
}
