namespace FlareScope.Satellite.Geodesy;

/// <summary>A place on Earth, WGS 84.</summary>
/// <param name="Lat">Latitude, degrees, north positive.</param>
/// <param name="Lon">Longitude, degrees, east positive.</param>
public readonly record struct GeoPoint(double Lat, double Lon)
{
    /// <summary>Mean radius of the Earth, m (IUGG).</summary>
    public const double EarthRadiusM = 6_371_008.8;

    /// <summary>Great-circle distance on the sphere, m; right to about 0.5 %, which matching sites needs no better.</summary>
    public double DistanceM(GeoPoint other)
    {
        const double radian = Math.PI / 180;
        var (sinLat, sinLon) = (Math.Sin((other.Lat - Lat) * radian / 2), Math.Sin((other.Lon - Lon) * radian / 2));
        var h = sinLat * sinLat + Math.Cos(Lat * radian) * Math.Cos(other.Lat * radian) * sinLon * sinLon;
        return 2 * EarthRadiusM * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
