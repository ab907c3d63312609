namespace FlareScope.Core.Flames;

/// <summary>Inputs whose errors are drawn, as they appear in <see cref="Analysis.VarianceShare"/>.</summary>
internal enum UncertaintySource
{
    /// <summary>Which law the flame follows and how far it lies from it.</summary>
    FlameModel,

    /// <summary>Metres per pixel.</summary>
    Scale,

    /// <summary>Heating value of the gas.</summary>
    GasComposition,

    /// <summary>Wind.</summary>
    Wind,

    /// <summary>One frame instead of a mean.</summary>
    Flicker,

    /// <summary>Where the flame's edge was put.</summary>
    Mask,
}
