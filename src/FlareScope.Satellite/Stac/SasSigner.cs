using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Stac;

/// <summary>
/// Signs addresses of the Planetary Computer's storage. A token belongs to one account and container, is kept until shortly before
/// it ends, and is asked for again once when the storage still says 403.
/// </summary>
/// <remarks>Science notes, satellite.md section 6; the form of the token service is from memory [M], not recorded.</remarks>
/// <param name="tokenRoot">Root of the token service, for example <c>https://planetarycomputer.microsoft.com/api/sas/v1/token</c>.</param>
/// <param name="storageSuffix">Ending of the hosts to sign for.</param>
/// <param name="inner">Sends the requests.</param>
/// <param name="clock">Clock of the expiry.</param>
public sealed class SasSigner(Uri tokenRoot, string storageSuffix, IFetcher inner, TimeProvider clock) : IFetcher
{
    /// <summary>Ending of the host names of Azure's blob storage.</summary>
    public const string BlobStorage = ".blob.core.windows.net";

    /// <summary>The Planetary Computer's token service.</summary>
    public static readonly Uri PlanetaryComputerTokens = new("https://planetarycomputer.microsoft.com/api/sas/v1/token");

    private const int Forbidden = 403;

    /// <summary>A token that ends sooner than this is not used any more: a read begun with it must still finish.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Account, string Container), SasToken> _tokens = new();

    /// <inheritdoc/>
    public async Task<T> FetchAsync<T>(FetchRequest request, Func<FetchedBody, T> read, CancellationToken cancel)
    {
        if (Container(request.Address) is not { } container)
            return await inner.FetchAsync(request, read, cancel).ConfigureAwait(false);
        var token = await TokenAsync(container, cancel).ConfigureAwait(false);
        try
        {
            return await inner.FetchAsync(Signed(request, token), body => body.Status == Forbidden ? throw new SignatureRefusedException() : read(body), cancel).ConfigureAwait(false);
        }
        catch (SignatureRefusedException)
        {
            _tokens.TryRemove(new(container, token));
            var fresh = await TokenAsync(container, cancel).ConfigureAwait(false);
            return await inner.FetchAsync(Signed(request, fresh), read, cancel).ConfigureAwait(false);
        }
    }

    private (string Account, string Container)? Container(Uri address)
    {
        if (!address.Host.EndsWith(storageSuffix, StringComparison.OrdinalIgnoreCase) || address.Segments.Length < 3)
            return null;
        return (address.Host[..^storageSuffix.Length], address.Segments[1].TrimEnd('/'));
    }

    private static FetchRequest Signed(FetchRequest request, SasToken token)
    {
        var separator = request.Address.Query.Length > 0 ? '&' : '?';
        return request with { Address = new Uri(request.Address.AbsoluteUri + separator + token.Token), Label = request.Label };
    }

    private async Task<SasToken> TokenAsync((string Account, string Container) container, CancellationToken cancel)
    {
        if (_tokens.TryGetValue(container, out var kept) && kept.Expires - Margin > clock.GetUtcNow())
            return kept;
        var address = new Uri($"{tokenRoot.AbsoluteUri.TrimEnd('/')}/{Uri.EscapeDataString(container.Account)}/{Uri.EscapeDataString(container.Container)}");
        return _tokens[container] = await inner.FetchAsync(new FetchRequest(address), ReadToken, cancel).ConfigureAwait(false);
    }

    private static SasToken ReadToken(FetchedBody body)
    {
        using var json = JsonAnswer.Parse(body);
        var root = json.RootElement;
        return root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("token", out var token) && token.ValueKind == JsonValueKind.String
            && root.TryGetProperty("msft:expiry", out var expiry) && expiry.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(expiry.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires)
                ? new SasToken(token.GetString()!.TrimStart('?'), expires)
                : throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} gave no token with an expiry.") { Status = body.Status };
    }

    /// <summary>Carries a 403 of the storage out of the fetcher; never leaves this class.</summary>
    private sealed class SignatureRefusedException : Exception;
}
