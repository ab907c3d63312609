namespace FlareScope.Core.Cameras;

/// <summary>A place on the earth.</summary>
public sealed record GeoPoint
{
    /// <summary>Latitude, degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public double? Lon { get; init; }
}
