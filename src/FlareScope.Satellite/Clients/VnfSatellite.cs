namespace FlareScope.Satellite.Clients;

/// <summary>Satellites with a Nightfire product.</summary>
public enum VnfSatellite
{
    /// <summary>Suomi NPP, <c>npp</c>.</summary>
    SuomiNpp,

    /// <summary>NOAA-20, <c>j01</c>.</summary>
    Noaa20,
}
