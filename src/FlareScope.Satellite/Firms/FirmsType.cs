namespace FlareScope.Satellite.Firms;

/// <summary>What burns, by the long history of the place; science-quality files only.</summary>
/// <remarks>Science notes, satellite.md section 3.</remarks>
public enum FirmsType
{
    /// <summary>Presumed vegetation fire.</summary>
    Vegetation = 0,

    /// <summary>Active volcano.</summary>
    Volcano = 1,

    /// <summary>Other static source on land: flares, furnaces, kilns.</summary>
    StaticLand = 2,

    /// <summary>Offshore: flares on platforms.</summary>
    Offshore = 3,
}
