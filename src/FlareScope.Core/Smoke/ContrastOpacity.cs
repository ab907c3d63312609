namespace FlareScope.Core.Smoke;

/// <summary>
/// How much light a plume lets through, read by contrast. Every argument is linear light: on gamma-encoded bytes the answer is
/// wrong by a factor (bytes 90 on 180 give 0.50 instead of an opacity of 0.776).
/// </summary>
/// <remarks>Science notes, ground.md section 4. Results are not clamped: a value outside 0..1 tells that the model does not hold.</remarks>
public static class ContrastOpacity
{
    /// <summary>Transmittance of a plume before one background: (plume − path) / (background − path).</summary>
    /// <param name="plume">Light of the plume.</param>
    /// <param name="background">Light of what lies behind it.</param>
    /// <param name="path">Light that the plume itself scatters into the view; 0 for black smoke.</param>
    /// <exception cref="ArgumentOutOfRangeException">The background is not brighter than the path light.</exception>
    public static double Transmittance(double plume, double background, double path = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(background, path);
        return (plume - path) / (background - path);
    }

    /// <summary>Transmittance where a plume crosses an edge: the difference that is left over that of the backgrounds.</summary>
    /// <param name="plumeBright">Plume before the brighter background.</param>
    /// <param name="plumeDark">Plume before the darker one.</param>
    /// <param name="bright">The brighter background.</param>
    /// <param name="dark">The darker background.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first background is not the brighter one.</exception>
    public static double TwoBackgrounds(double plumeBright, double plumeDark, double bright, double dark)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bright, dark);
        return (plumeBright - plumeDark) / (bright - dark);
    }

    /// <summary>Ringelmann number of an opacity: one for each 20 %, 0..5.</summary>
    /// <param name="opacityPercent">Opacity, 0..100.</param>
    public static double Ringelmann(double opacityPercent) => Math.Clamp(opacityPercent, 0, 100) / 20;
}
