namespace FlareScope.Satellite.Firms;

/// <summary>Activity of one place: that something burnt and when, never how much gas.</summary>
/// <param name="Id">Id of the listed site, or <c>cluster-N</c>.</param>
/// <param name="Name">Name, for people.</param>
/// <param name="Lat">Latitude, degrees.</param>
/// <param name="Lon">Longitude, degrees.</param>
/// <param name="Origin"><c>listed</c> or <c>cluster</c>.</param>
/// <param name="Detections">Pixels.</param>
/// <param name="Nights">Local nights with a detection by night.</param>
/// <param name="Days">Local days with a detection by day.</param>
/// <param name="FirstSeen">First time, UTC.</param>
/// <param name="LastSeen">Last time, UTC.</param>
/// <param name="MaxFireRadiativePowerMW">Largest fire radiative power, MW: a sign of strength, not to be turned into gas.</param>
/// <param name="StaticShare">Share of detections typed as static land source or offshore; null where the table has no type.</param>
public sealed record SiteActivity(
    string Id,
    string Name,
    double Lat,
    double Lon,
    string Origin,
    int Detections,
    int Nights,
    int Days,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen,
    double? MaxFireRadiativePowerMW,
    double? StaticShare);
