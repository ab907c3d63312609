namespace FlareScope.Satellite.Characterisation;

/// <summary>How the heat of a hot spot was told: the steps of the saturation ladder from the top.</summary>
public enum HeatRoute
{
    /// <summary>Temperature from the ratio of two bands.</summary>
    TwoBands,

    /// <summary>One band with an assumed temperature.</summary>
    OneBand,

    /// <summary>Every usable band is saturated: the least heat that fits.</summary>
    LowerBound,

    /// <summary>No band stands out from the background.</summary>
    None,
}
