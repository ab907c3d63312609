using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Names a file that a scene was read from.</summary>
/// <param name="Name">File name, or address without its query, which may hold a signature.</param>
/// <param name="Sha256">SHA-256 of the whole file, lower-case hex; null for a remote file, of which only parts are read.</param>
/// <param name="Bytes">Size on the disk; null for a remote file.</param>
public sealed record SceneSource(string Name, string? Sha256, long? Bytes)
{
    /// <summary>Reads a local file once and names it; a remote one is only named.</summary>
    /// <param name="location">Path, or http(s) address.</param>
    public static SceneSource Of(string location)
    {
        if (Uri.TryCreate(location, UriKind.Absolute, out var address) && !address.IsFile)
            return new(address.GetLeftPart(UriPartial.Path), null, null);
        var file = SourceFile.Of(location);
        return new(file.Name, file.Sha256, file.Bytes);
    }
}
