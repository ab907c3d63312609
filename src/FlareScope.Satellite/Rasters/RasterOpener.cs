using FlareScope.Core;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>Opens a raster wherever it lies: a GeoTIFF file, a GeoTIFF behind http or https, a JPEG 2000 file.</summary>
/// <param name="client">Sends requests; null to allow local files only.</param>
/// <param name="jpeg2000">Decodes JPEG 2000; OpenJPEG's program when null.</param>
public sealed class RasterOpener(HttpClient? client = null, IJpeg2000Decoder? jpeg2000 = null)
{
    private readonly IJpeg2000Decoder _jpeg2000 = jpeg2000 ?? new OpenJpegDecoder();

    /// <summary>Opens a raster.</summary>
    /// <param name="location">Path, or http(s) address.</param>
    /// <param name="grid">Gives the grid of a file that does not hold it; null when nobody knows it.</param>
    /// <param name="stop">Stops remote reading.</param>
    /// <exception cref="UserInputException">It is missing, damaged, hostile or of a kind that is not read.</exception>
    public IRaster Open(string location, Func<int, int, RasterGrid>? grid = null, CancellationToken stop = default)
    {
        if (AsWeb(location) is { } address)
        {
            return client is null
                ? throw new UserInputException("raster-remote", $"{address.GetLeftPart(UriPartial.Path)}: addresses are not opened here; download the file and give its path.")
                : GeoTiffRaster.Open(HttpByteSource.Open(client, address, stop: stop));
        }

        if (location.Contains("://", StringComparison.Ordinal))
            throw new UserInputException("raster-remote", $"{location}: only files and http(s) addresses are read; give the http mirror of it.");
        return Path.GetExtension(location).ToUpperInvariant() is ".JP2" or ".J2K"
            ? _jpeg2000.Open(location, grid)
            : GeoTiffRaster.Open(FileByteSource.Open(location));
    }

    private static Uri? AsWeb(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
