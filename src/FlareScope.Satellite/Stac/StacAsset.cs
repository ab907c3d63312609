namespace FlareScope.Satellite.Stac;

/// <summary>One file of a scene.</summary>
/// <param name="Name">Name in its catalogue.</param>
/// <param name="Href">Address as the catalogue gives it; https, or <c>s3://</c>, which needs an account.</param>
/// <param name="MediaType">Declared media type, null when not declared.</param>
public sealed record StacAsset(string Name, Uri Href, string? MediaType)
{
    /// <summary>Factor from stored number to reflectance as declared by <c>raster:bands</c>, null when not declared.</summary>
    public double? DeclaredScale { get; init; }

    /// <summary>Offset in reflectance as declared by <c>raster:bands</c>, null when not declared. The rule is <see cref="Radiometry.Sentinel2Offset"/>'s: the declaration may already be in the pixels.</summary>
    public double? DeclaredOffset { get; init; }

    /// <summary>Number that means no data, null when not declared.</summary>
    public double? NoData { get; init; }

    /// <summary>Whether plain HTTP reads it.</summary>
    public bool IsReadable => Href.Scheme == Uri.UriSchemeHttps || Href.Scheme == Uri.UriSchemeHttp;

    /// <summary>Whether it is a JPEG 2000 file, which needs a decoder of its own.</summary>
    public bool IsJpeg2000 => MediaType is "image/jp2" or "image/jpeg2000" or "image/jpx" || Href.AbsolutePath.EndsWith(".jp2", StringComparison.OrdinalIgnoreCase);
}
