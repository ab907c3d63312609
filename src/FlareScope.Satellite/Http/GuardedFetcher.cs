using System.Net;

namespace FlareScope.Satellite.Http;

/// <summary>
/// Sends one request, once, within every limit of <see cref="HttpGuardOptions"/>: scheme, checked addresses, redirects each
/// checked again, time, size. Patience is <see cref="RetryingFetcher"/>'s.
/// </summary>
/// <param name="options">Limits.</param>
/// <param name="clock">Clock of the time limit and of <c>Retry-After</c> dates.</param>
public sealed class GuardedFetcher(HttpGuardOptions options, TimeProvider clock) : IFetcher, IDisposable
{
    private const int TooManyRequests = 429;
    private const int RequestTimeout = 408;

    private readonly HttpClient _http = new(GuardedConnector.CreateHandler(options.Validated())) { Timeout = Timeout.InfiniteTimeSpan };

    /// <inheritdoc/>
    public async Task<T> FetchAsync<T>(FetchRequest request, Func<FetchedBody, T> read, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        FetchedBody body;
        try
        {
            body = await SendAsync(request, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped) when (!cancel.IsCancellationRequested)
        {
            throw new RemoteFailureException(RemoteFailureCodes.TimedOut, $"{request.Label} gave no complete answer within {options.Timeout.TotalSeconds:0} s.", isTransient: true, stopped);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw failure.InnerException as RemoteFailureException
                ?? new RemoteFailureException(RemoteFailureCodes.NotReached, $"{request.Label} was not reached or broke off: {failure.Message}", isTransient: true, failure);
        }
        return read(body);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    private async Task<FetchedBody> SendAsync(FetchRequest request, CancellationToken cancel)
    {
        for (var redirects = 0; ; redirects++)
        {
            AddressGuard.CheckForm(request.Address);
            using var message = request.ToMessage();
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode))
                return await ReadAsync(request, response, cancel).ConfigureAwait(false);
            if (redirects == options.MaxRedirects)
                throw new RemoteFailureException(RemoteFailureCodes.RedirectRefused, $"{request.Label} redirects more than {options.MaxRedirects} times.");
            request = Redirected(request, response);
        }
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static FetchRequest Redirected(FetchRequest request, HttpResponseMessage response)
    {
        if (response.Headers.Location is not { } location)
            throw new RemoteFailureException(RemoteFailureCodes.RedirectRefused, $"{request.Label} redirects without saying where.");
        var target = new Uri(request.Address, location);
        var sameOrigin = Uri.Compare(request.Address, target, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
        var keepsBody = (int)response.StatusCode is 307 or 308;
        if (keepsBody && request.Body is not null && !sameOrigin)
            throw new RemoteFailureException(RemoteFailureCodes.RedirectRefused, $"{request.Label} sends its request on to another host, '{target.Host}'; that is not followed.");
        if (request.Address.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp)
            throw new RemoteFailureException(RemoteFailureCodes.RedirectRefused, $"{request.Label} redirects from https to http; that is not followed.");
        // The first label stays: it names what the user asked for, and a redirect's path may carry a secret of its own.
        return request with
        {
            Address = target,
            Label = request.Label,
            Method = keepsBody ? request.Method : HttpMethod.Get,
            Body = keepsBody ? request.Body : null,
            Bearer = sameOrigin ? request.Bearer : null,
        };
    }

    private async Task<FetchedBody> ReadAsync(FetchRequest request, HttpResponseMessage response, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (status is RequestTimeout or TooManyRequests or >= 500)
        {
            throw new RemoteFailureException(RemoteFailureCodes.Status, $"{request.Label} answered {status}{(status == TooManyRequests ? " (too many requests)" : "")}.", isTransient: true)
            {
                Status = status,
                RetryAfter = RetryAfter(response),
            };
        }
        var isRange = response.StatusCode == HttpStatusCode.PartialContent;
        var most = isRange ? options.MaxRangeBytes : options.MaxBodyBytes;
        if (response.Content.Headers.ContentLength > most)
            throw TooLarge(request, most);
        var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var bytes = await ReadAllAsync(stream, most, () => TooLarge(request, most), cancel).ConfigureAwait(false);
        var range = response.Content.Headers.ContentRange;
        return new FetchedBody(status, bytes, response.Content.Headers.ContentType?.MediaType, request.Label)
        {
            RangeStart = isRange ? range?.From : null,
            TotalLength = isRange ? range?.Length : bytes.Length,
        };
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream, long most, Func<Exception> tooLarge, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0)
        {
            if (all.Length + read > most)
                throw tooLarge();
            all.Write(buffer, 0, read);
        }
        return all.ToArray();
    }

    private static RemoteFailureException TooLarge(FetchRequest request, long most) =>
        new(RemoteFailureCodes.TooLarge, $"{request.Label} answers with more than {most / 1048576.0:0.#} MiB; ask for less.");

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : null;
    }
}
