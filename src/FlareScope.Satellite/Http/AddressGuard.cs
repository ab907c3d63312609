using System.Net;
using System.Net.Sockets;

namespace FlareScope.Satellite.Http;

/// <summary>
/// Decides which addresses a request may reach. A user, or a remote catalogue, can write any address into a configuration or a
/// link; without this check the program would fetch pages of the inner network for them (server-side request forgery).
/// </summary>
public static class AddressGuard
{
    // IANA special-purpose registries, IPv4 and IPv6: everything that is not global unicast.
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether an address is global unicast; an IPv4 address carried inside an IPv6 one is judged as itself.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && EmbeddedIPv4(address) is { } carried)
            return IsPublic(carried);
        return !NotPublic.Any(network => network.Contains(address));
    }

    /// <summary>Checks what can be checked without resolving: an absolute http or https address without credentials in it.</summary>
    /// <exception cref="RemoteFailureException"><see cref="RemoteFailureCodes.AddressRefused"/>.</exception>
    public static void CheckForm(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            throw Refused($"'{Shown(address)}' is not an http or https address; give one that is.");
        if (address.UserInfo.Length > 0)
            throw Refused($"The address of '{address.Host}' carries a user name or password; give them through the environment instead.");
    }

    /// <summary>Resolves a host and checks every address it has: one private address among public ones is enough to refuse.</summary>
    /// <param name="host">Host name or literal address.</param>
    /// <param name="options">Who may be private.</param>
    /// <param name="cancel">Stops the look-up.</param>
    /// <returns>The addresses that may be connected to, at least one.</returns>
    /// <exception cref="RemoteFailureException"><see cref="RemoteFailureCodes.AddressRefused"/>, or <see cref="RemoteFailureCodes.NotReached"/> for an unknown host.</exception>
    public static async Task<IPAddress[]> ResolveAsync(string host, HttpGuardOptions options, CancellationToken cancel)
    {
        IPAddress[] addresses;
        try
        {
            addresses = await Dns.GetHostAddressesAsync(host, cancel).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is SocketException or ArgumentException)
        {
            throw new RemoteFailureException(RemoteFailureCodes.NotReached, $"No address is known for '{host}'; check the name and the network.", isTransient: true, failure);
        }
        if (addresses.Length == 0)
            throw new RemoteFailureException(RemoteFailureCodes.NotReached, $"No address is known for '{host}'; check the name and the network.", isTransient: true);
        if (!options.PrivateHostsAllowed.Contains(host) && addresses.FirstOrDefault(a => !IsPublic(a)) is not null)
            throw Refused($"'{host}' lies in a private, loopback or reserved network; an administrator can allow that host by name (--allow-private).");
        return addresses;
    }

    /// <summary>An address as it may be printed: without query, fragment and credentials, where secrets stand.</summary>
    public static string Shown(Uri address) =>
        address.IsAbsoluteUri ? $"{address.Scheme}://{(address.IsDefaultPort || address.Port < 0 ? address.Host : $"{address.Host}:{address.Port}")}{address.AbsolutePath}" : address.OriginalString.Split('?')[0];

    private static IPAddress? EmbeddedIPv4(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (SixToFour.Contains(address))
            return new IPAddress(bytes.AsSpan(2, 4));
        return Nat64.Contains(address) || bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && bytes.AsSpan(12).IndexOfAnyExcept((byte)0) is >= 0 and < 3
            ? new IPAddress(bytes.AsSpan(12, 4))
            : null;
    }

    private static RemoteFailureException Refused(string message) => new(RemoteFailureCodes.AddressRefused, message);
}
