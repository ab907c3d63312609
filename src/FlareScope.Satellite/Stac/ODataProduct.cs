namespace FlareScope.Satellite.Stac;

/// <summary>One product of the Copernicus Data Space's OData catalogue. Unknown is null.</summary>
/// <param name="Id">Product id.</param>
/// <param name="Name">Product name, ending in <c>.SAFE</c>.</param>
/// <param name="AcquiredAt">Start of acquisition, UTC.</param>
public sealed record ODataProduct(string Id, string Name, DateTimeOffset AcquiredAt)
{
    /// <summary>Cloud share, percent.</summary>
    public double? CloudPercent { get; init; }

    /// <summary>MGRS tile, for example <c>42VXL</c>.</summary>
    public string? MgrsTile { get; init; }

    /// <summary>Processing baseline, for example <c>05.11</c>.</summary>
    public string? ProcessingBaseline { get; init; }

    /// <summary>Path in the object store.</summary>
    public string? S3Path { get; init; }

    /// <summary>Whether it can be had without ordering it from the archive.</summary>
    public bool? IsOnline { get; init; }
}
