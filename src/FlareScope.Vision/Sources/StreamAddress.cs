using FlareScope.Core;

namespace FlareScope.Vision.Sources;

/// <summary>The address of a camera.</summary>
public static class StreamAddress
{
    /// <summary>Whether a word of a call is meant as a stream.</summary>
    public static bool IsMeant(string text) =>
        text.StartsWith("rtsp://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("rtsps://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks an address. It is handed to ffmpeg as one argument, never through a shell.</summary>
    /// <param name="text">The address as given.</param>
    /// <exception cref="UserInputException"><c>stream-address</c>: not an absolute rtsp or rtsps address with a host.</exception>
    public static Uri Parse(string text)
    {
        if (!text.Any(char.IsControl) && IsMeant(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0)
            return address;
        throw new UserInputException("stream-address", "The address of the stream is not of the form rtsp://HOST[:PORT]/PATH; check it.");
    }

    /// <summary>The address without user, password and query, for messages and documents.</summary>
    public static string Name(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return $"{address.Scheme}://{address.Authority}{address.AbsolutePath}";
    }
}
