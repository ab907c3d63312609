namespace FlareScope.Satellite.Characterisation;

/// <summary>What a hot spot most likely is.</summary>
public enum HotspotClass
{
    /// <summary>A gas flare.</summary>
    Flare,

    /// <summary>Burning vegetation or another fire cooler than a flare.</summary>
    Fire,

    /// <summary>As cool as a fire, at a place that the list of sites calls a volcano.</summary>
    Volcanic,

    /// <summary>Cannot be told from this look.</summary>
    Undetermined,
}
