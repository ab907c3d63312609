namespace FlareScope.Core.Flames;

/// <summary>Inputs whose errors are drawn, as they appear in <see cref="Analysis.VarianceShare"/>.</summary>
internal enum UncertaintySource
{
    /// <summary>Which law the flame follows and how far it lies from it.</summary>
    FlameModel,

    /// <summary>Metres per pixel.</summary>
    Scale,

    /// <summary>Composition of the gas, by its heating value.</summary>
    GasComposition,

    /// <summary>Wind.</summary>
    Wind,

    /// <summary>One frame instead of a mean.</summary>
    Flicker,

    /// <summary>Where the flame's edge was put.</summary>
    Mask,

    /// <summary>How far the flame leans towards or away from the camera.</summary>
    Lean,
}
