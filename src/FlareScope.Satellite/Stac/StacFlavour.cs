namespace FlareScope.Satellite.Stac;

/// <summary>Whose habits a catalogue has: names of assets and collections, signing.</summary>
public enum StacFlavour
{
    /// <summary>Element 84 Earth Search v1.</summary>
    EarthSearch,

    /// <summary>Microsoft Planetary Computer; its storage wants signed addresses.</summary>
    PlanetaryComputer,

    /// <summary>Copernicus Data Space Ecosystem.</summary>
    Cdse,
}
