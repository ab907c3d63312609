namespace FlareScope.Satellite.Watch;

/// <summary>Kinds of sources, in the order in which they are asked: those that give tips first.</summary>
public enum SourceKind
{
    /// <summary>NASA FIRMS: activity only.</summary>
    Firms,

    /// <summary>VIIRS Nightfire tables: heat and volume at night.</summary>
    Nightfire,

    /// <summary>Sentinel-2 or Landsat scenes of a STAC catalogue.</summary>
    Stac,
}
