namespace FlareScope.Satellite.Sites;

/// <summary>Distances on a spherical Earth.</summary>
public static class Geodesy
{
    /// <summary>Mean radius of the Earth (IUGG), km.</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>Kilometres in one degree of latitude.</summary>
    public const double KmPerDegree = EarthRadiusKm * Math.PI / 180;

    /// <summary>Great-circle distance, km (haversine).</summary>
    /// <param name="lat1">Latitude of one point, degrees.</param>
    /// <param name="lon1">Its longitude, degrees.</param>
    /// <param name="lat2">Latitude of the other, degrees.</param>
    /// <param name="lon2">Its longitude, degrees.</param>
    public static double DistanceKm(double lat1, double lon1, double lat2, double lon2)
    {
        var dLat = double.DegreesToRadians(lat2 - lat1) / 2;
        var dLon = double.DegreesToRadians(lon2 - lon1) / 2;
        var h = Math.Sin(dLat) * Math.Sin(dLat)
            + Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * Math.Sin(dLon) * Math.Sin(dLon);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>True for a latitude of -90..90 and a longitude of -180..180.</summary>
    public static bool IsPosition(double? latitude, double? longitude) => latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;
}
