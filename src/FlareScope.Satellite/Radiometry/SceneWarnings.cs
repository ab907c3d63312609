namespace FlareScope.Satellite.Radiometry;

/// <summary>Stable codes of what a user must know before using the figures of a scene.</summary>
public static class SceneWarnings
{
    /// <summary>A neighbouring band (B9 of Sentinel-2) stands for the near infrared.</summary>
    public const string NirSubstitute = "nir-substitute";

    /// <summary>The band that tells clouds and glint from heat is missing: the NHI test ran without that guard.</summary>
    public const string NhiWithoutGuard = "nhi-without-guard";

    /// <summary>No cloud mask: clouds were not taken out and the cloud share is unknown.</summary>
    public const string NoCloudMask = "no-cloud-mask";

    /// <summary>Pixels are larger than 60 m: a flare is diluted below every limit, so an empty list says nothing of flares.</summary>
    public const string CoarsePixels = "coarse-pixels";

    /// <summary>Reflectance at the surface (level 2), not at the top of the atmosphere: the correction may clip hot pixels.</summary>
    public const string SurfaceReflectance = "surface-reflectance";

    /// <summary>At least one band is saturated.</summary>
    public const string Saturated = "saturated";

    /// <summary>The temperature was assumed (1750 ± 200 K), not measured.</summary>
    public const string TemperatureAssumed = "temperature-assumed";

    /// <summary>The colour gave a temperature that no flame has; it was dropped.</summary>
    public const string TemperatureImplausible = "temperature-implausible";

    /// <summary>Too few clear pixels around: background and heat are unknown.</summary>
    public const string NoBackground = "no-background";

    /// <summary>No band stands out from the background by three standard deviations: heat is unknown.</summary>
    public const string WeakSignal = "weak-signal";

    /// <summary>The figure is a snapshot; a mean needs many looks.</summary>
    public const string SingleLook = "single-look";

    /// <summary>Gas volume from satellite heat is right to about a factor of two (class C).</summary>
    public const string VolumeFactorTwo = "volume-factor-two";

    /// <summary>Clouds lie over the source or around it.</summary>
    public const string CloudNearby = "cloud-nearby";
}
