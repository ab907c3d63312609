using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>A flare site that is watched.</summary>
/// <param name="Id">Id, unique within the configuration.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Lat">Latitude, degrees, WGS84.</param>
/// <param name="Lon">Longitude, degrees, WGS84.</param>
public sealed record WatchSite(string Id, string Name, double Lat, double Lon)
{
    /// <summary>Least cosine of latitude used for widths, so that a box at a pole stays finite.</summary>
    private const double LeastCosine = 0.01;

    /// <summary>Great-circle distance, km.</summary>
    public double DistanceKm(double latitude, double longitude) => Geodesy.DistanceKm(Lat, Lon, latitude, longitude);

    /// <summary>A box that holds every point within a distance; it does not reach across the antimeridian.</summary>
    /// <param name="km">Distance, km.</param>
    public GeoBox BoxAround(double km)
    {
        var (dLat, dLon) = (km / Geodesy.KmPerDegree, km / Geodesy.KmPerDegree / Math.Max(LeastCosine, Math.Cos(Lat * Math.PI / 180)));
        return new GeoBox(Math.Max(-180, Lon - dLon), Math.Max(-90, Lat - dLat), Math.Min(180, Lon + dLon), Math.Min(90, Lat + dLat));
    }
}
