namespace FlareScope.Satellite.Nightfire;

/// <summary>QF_Fit: how the Planck curves of a pixel were fitted.</summary>
/// <remarks>Bits from the product's own description table (v3.0 "ez", 2021), which stands beside the 2017 catalogue.</remarks>
[Flags]
public enum NightfireFit
{
    /// <summary>No fit.</summary>
    None = 0,

    /// <summary>One curve through the short-wave bands above their limits.</summary>
    SingleShortWave = 1,

    /// <summary>Two curves at once: the hot source and the background.</summary>
    Dual = 2,

    /// <summary>One curve through the mid- and long-wave bands.</summary>
    SingleMidWave = 4,

    /// <summary>The temperature came out above the largest allowed.</summary>
    AboveMaximumTemperature = 8,

    /// <summary>The temperature came out below the least allowed.</summary>
    BelowMinimumTemperature = 16,

    /// <summary>M16 held the fit.</summary>
    M16Constraint = 32,
}
