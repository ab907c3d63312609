using System.Text;
using System.Text.Json;
using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Clients;

/// <summary>
/// Fetches VIIRS Nightfire tables of the Earth Observation Group with an account's token. Without a valid token the service
/// redirects to a login page that answers 200, so the content decides: a complete gzip file, or a table with <c>Date_Mscan</c>.
/// </summary>
/// <remarks>
/// Since January 2025 use that is not academic needs a licence of the group; nothing of its data is shipped here.
/// </remarks>
/// <param name="fetcher">Sends the requests, patiently.</param>
/// <param name="credentials">The user's account.</param>
/// <param name="clock">Clock of the token's expiry.</param>
/// <param name="tokenAddress">Token service; null for the group's.</param>
/// <param name="dataRoot">Folder of the tables; null for the group's.</param>
public sealed class EogClient(IFetcher fetcher, EogCredentials credentials, TimeProvider clock, Uri? tokenAddress = null, Uri? dataRoot = null)
{
    private const int Unauthorised = 401;
    private const int Forbidden = 403;

    /// <summary>A token that ends sooner than this is not used any more.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    /// <summary>Life of a token whose answer does not say.</summary>
    private static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(1);

    private static readonly Uri GroupTokens = new("https://eogauth.mines.edu/auth/realms/master/protocol/openid-connect/token");
    private static readonly Uri GroupTables = new("https://eogdata.mines.edu/wwwdata/viirs_products/vnf/v30/");

    private readonly Uri _tokens = tokenAddress ?? GroupTokens;
    private readonly Uri _tables = dataRoot ?? GroupTables;
    private (string Token, DateTimeOffset Expires)? _token;

    /// <summary>Fetches one night's table.</summary>
    /// <returns>The file as it was sent (gzip or plain CSV); null when it is not published (404).</returns>
    /// <exception cref="RemoteFailureException">Not reached, account not accepted, or something that is no Nightfire table.</exception>
    public async Task<byte[]?> GetNightAsync(VnfNight night, CancellationToken cancel)
    {
        var address = new Uri($"{_tables.AbsoluteUri.TrimEnd('/')}/{night.FileName}");
        try
        {
            var wasCached = _token is not null;
            var answer = await FetchAsync(address, cancel).ConfigureAwait(false);
            if (answer.LoggedOut && wasCached)
            {
                // The service may end a token before its time; one new token tells that apart from a refused account.
                _token = null;
                answer = await FetchAsync(address, cancel).ConfigureAwait(false);
            }
            return answer.LoggedOut ? throw LoggedOut(address) : answer.Table;
        }
        catch (RemoteFailureException failure) when (credentials.Redact(failure.Message) is var safe && safe != failure.Message)
        {
            throw new RemoteFailureException(failure.Code, safe, failure.IsTransient) { Status = failure.Status, RetryAfter = failure.RetryAfter };
        }
    }

    private async Task<(byte[]? Table, bool LoggedOut)> FetchAsync(Uri address, CancellationToken cancel)
    {
        var request = new FetchRequest(address) { Bearer = await TokenAsync(cancel).ConfigureAwait(false) };
        return await fetcher.FetchAsync(request, Read, cancel).ConfigureAwait(false);
    }

    private static (byte[]? Table, bool LoggedOut) Read(FetchedBody body)
    {
        if (body.Status == 404)
            return (null, false);
        if (body.Status is Unauthorised or Forbidden || body.LooksLikeHtml)
            return (null, true);
        if (!body.IsSuccess)
            throw FetchErrors.FromStatus(body);
        VnfContent.Check(body);
        return (body.Bytes, false);
    }

    private async Task<string> TokenAsync(CancellationToken cancel)
    {
        if (_token is { } kept && kept.Expires - Margin > clock.GetUtcNow())
            return kept.Token;
        var form = string.Join('&', new[]
        {
            ("grant_type", "password"), ("client_id", credentials.ClientId), ("client_secret", credentials.ClientSecret.Reveal()),
            ("username", credentials.User.Reveal()), ("password", credentials.Password.Reveal()),
        }.Select(field => $"{field.Item1}={Uri.EscapeDataString(field.Item2)}"));
        var request = new FetchRequest(_tokens) { Method = HttpMethod.Post, BodyType = "application/x-www-form-urlencoded", Body = Encoding.UTF8.GetBytes(form) };
        _token = await fetcher.FetchAsync(request, ReadToken, cancel).ConfigureAwait(false);
        return _token.Value.Token;
    }

    private (string Token, DateTimeOffset Expires) ReadToken(FetchedBody body)
    {
        if (!body.IsSuccess)
        {
            var why = FetchErrors.FromStatus(body);
            throw body.Status is 400 or Unauthorised or Forbidden
                ? new RemoteFailureException(RemoteFailureCodes.NotAuthorised, $"{why.Message.TrimEnd('.')}; check the account's user name, password and client secret.") { Status = body.Status }
                : why;
        }
        try
        {
            using var json = JsonDocument.Parse(body.Bytes);
            if (json.RootElement.TryGetProperty("access_token", out var token) && token.ValueKind == JsonValueKind.String)
            {
                var life = json.RootElement.TryGetProperty("expires_in", out var seconds) && seconds.TryGetDouble(out var s) && s is > 0 and < 1e7 ? TimeSpan.FromSeconds(s) : ShortestLife;
                return (token.GetString()!, clock.GetUtcNow() + life);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Told below in the same words as a token that is missing; the body is not quoted, it may hold half a token.
        }
        throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered without an access token.") { Status = body.Status };
    }

    private static RemoteFailureException LoggedOut(Uri address) =>
        new(RemoteFailureCodes.NotAuthorised, $"{AddressGuard.Shown(address)} answered with its login page instead of a table; check that the account may read Nightfire data (use that is not academic needs a licence).");
}
