using System.Net.Sockets;
using FlareScope.Core;
using Microsoft.AspNetCore.Connections;

namespace FlareScope.Server.Hosting;

/// <summary>Says in one line why a server could not listen.</summary>
internal static class Addresses
{
    /// <summary>Refuses what is no HTTP address before anything starts.</summary>
    /// <exception cref="UserInputException"><c>urls-invalid</c>.</exception>
    public static void Check(IReadOnlyList<string> urls)
    {
        if (urls.Count == 0) throw Invalid("(none)");
        foreach (var url in urls)
        {
            // Kestrel's wildcards are no valid host names, so they are read as any host.
            var readable = url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal);
            if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.AbsolutePath != "/")
                throw Invalid(url);
        }
    }

    /// <summary>What a user can do about a failed start; null when it is no matter of addresses.</summary>
    public static UserInputException? Explain(Exception failure, IReadOnlyList<string> urls)
    {
        var all = string.Join(", ", urls);
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
                return new("port-in-use", $"{all}: the port is taken by another program; stop it or give another address, for example --urls http://127.0.0.1:5081.", failure);
            if (cause is SocketException { SocketErrorCode: SocketError.AccessDenied })
                return new("port-refused", $"{all}: the system does not allow this port; give one above 1023, for example --urls http://127.0.0.1:5081.", failure);
            if (cause is SocketException { SocketErrorCode: SocketError.AddressNotAvailable })
                return new("address-unknown", $"{all}: this machine has no such address; give one of its own, for example --urls http://127.0.0.1:5080.", failure);
        }

        return null;
    }

    private static UserInputException Invalid(string url) =>
        new("urls-invalid", $"'{url}' is no address to listen on; give one such as --urls http://127.0.0.1:5080.");
}
