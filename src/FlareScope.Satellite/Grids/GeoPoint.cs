namespace FlareScope.Satellite.Grids;

/// <summary>A place on Earth, WGS 84.</summary>
/// <param name="Lat">Latitude, degrees, north positive.</param>
/// <param name="Lon">Longitude, degrees, east positive.</param>
public readonly record struct GeoPoint(double Lat, double Lon);
