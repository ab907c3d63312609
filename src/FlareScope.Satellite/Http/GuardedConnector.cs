using System.Net;
using System.Net.Sockets;

namespace FlareScope.Satellite.Http;

/// <summary>
/// Makes the message handler whose every connection goes to an address that was checked: the name is resolved once, all its
/// addresses are judged, and the socket is opened to one of those, so that a name which changes its answer between check and
/// connection gains nothing.
/// </summary>
public static class GuardedConnector
{
    /// <summary>Time to open one connection; the request's own limit ends earlier or later.</summary>
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>How long a checked connection may be used again before the name is looked up anew.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>Creates the handler. It follows no redirect, keeps no cookie and uses no proxy: each would go around the check.</summary>
    /// <param name="options">Who may be private.</param>
    public static SocketsHttpHandler CreateHandler(HttpGuardOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = ConnectionLifetime,
        MaxResponseHeadersLength = 64, // KiB
        ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, options, cancel),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, HttpGuardOptions options, CancellationToken cancel)
    {
        var addresses = await AddressGuard.ResolveAsync(target.Host, options, cancel).ConfigureAwait(false);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
