using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>A flare site that is watched.</summary>
/// <param name="Id">Id, unique within the configuration.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Lat">Latitude, degrees, WGS84.</param>
/// <param name="Lon">Longitude, degrees, WGS84.</param>
public sealed record WatchSite(string Id, string Name, double Lat, double Lon)
{
    private const double EarthRadiusKm = 6371.0088;
    private const double KmPerDegree = Math.PI / 180 * EarthRadiusKm;

    /// <summary>Least cosine of latitude used for widths, so that a box at a pole stays finite.</summary>
    private const double LeastCosine = 0.01;

    /// <summary>Great-circle distance, km.</summary>
    public double DistanceKm(double latitude, double longitude)
    {
        var (a, b) = (Lat * Math.PI / 180, latitude * Math.PI / 180);
        var half = Math.Pow(Math.Sin((b - a) / 2), 2) + Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin((longitude - Lon) * Math.PI / 360), 2);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>A box that holds every point within a distance; it does not reach across the antimeridian.</summary>
    /// <param name="km">Distance, km.</param>
    public GeoBox BoxAround(double km)
    {
        var (dLat, dLon) = (km / KmPerDegree, km / KmPerDegree / Math.Max(LeastCosine, Math.Cos(Lat * Math.PI / 180)));
        return new GeoBox(Math.Max(-180, Lon - dLon), Math.Max(-90, Lat - dLat), Math.Min(180, Lon + dLon), Math.Min(90, Lat + dLat));
    }
}
