using FlareScope.Core.Cameras;

namespace FlareScope.Satellite.Sites;

/// <summary>Distances on a spherical Earth.</summary>
public static class Geodesy
{
    /// <summary>Mean radius of the Earth (IUGG), km.</summary>
    public const double EarthRadiusKm = GroundDistance.EarthRadiusM / 1000;

    /// <summary>Kilometres in one degree of latitude.</summary>
    public const double KmPerDegree = EarthRadiusKm * Math.PI / 180;

    /// <summary>Great-circle distance, km (haversine).</summary>
    /// <param name="lat1">Latitude of one point, degrees.</param>
    /// <param name="lon1">Its longitude, degrees.</param>
    /// <param name="lat2">Latitude of the other, degrees.</param>
    /// <param name="lon2">Its longitude, degrees.</param>
    public static double DistanceKm(double lat1, double lon1, double lat2, double lon2) =>
        GroundDistance.Metres(lat1, lon1, lat2, lon2) / 1000;

    /// <summary>True for a latitude of -90..90 and a longitude of -180..180.</summary>
    public static bool IsPosition(double? latitude, double? longitude) => latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;
}
