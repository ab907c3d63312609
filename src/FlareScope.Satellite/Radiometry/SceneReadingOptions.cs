namespace FlareScope.Satellite.Radiometry;

/// <summary>How pixels are flagged while they are read.</summary>
public sealed record SceneReadingOptions
{
    /// <summary>Reflectance from which a pixel counts as saturated.</summary>
    /// <value>1.5: two pixels of a real fire sit at exactly 1.511 (science notes, satellite.md, correction 8).</value>
    public double SaturatedReflectance { get; init; } = 1.5;

    /// <summary>True to count a pixel as saturated as well from the band's largest design radiance on, where linearity is not promised.</summary>
    /// <value>true: dropping a good band widens an interval, using a clipped one makes a false temperature.</value>
    public bool DesignRadianceSaturates { get; init; } = true;

    /// <summary>Pixels around missing data that are not searched: resampling mixes data with nothing there.</summary>
    /// <value>2; own choice after the border of a real tile (ratios up to 28 there, science notes, satellite.md section 2.2).</value>
    public int NoDataMarginPx { get; init; } = 2;
}
