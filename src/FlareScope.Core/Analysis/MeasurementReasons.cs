namespace FlareScope.Core.Analysis;

/// <summary>Stable codes that tell why a single measured figure is null. Texts live with the page that shows them.</summary>
public static class MeasurementReasons
{
    /// <summary>The camera's colours are not calibrated: no temperature.</summary>
    public const string UncalibratedColour = "uncalibrated-colour";

    /// <summary>Dark behind the smoke: opacity is not defined.</summary>
    public const string Night = "night";

    /// <summary>The sky behind the smoke is clipped, or the sun is near: no contrast can be read.</summary>
    public const string Glare = "glare";

    /// <summary>No clear background on either side of the smoke at the same height.</summary>
    public const string NoBackground = "no-background";

    /// <summary>The background changes too much from place to place to tell what lies behind the smoke.</summary>
    public const string UnevenBackground = "uneven-background";

    /// <summary>The plume is brighter than the sky: water droplets, whose opacity is not soot's.</summary>
    public const string Steam = "steam";

    /// <summary>Nothing in the smoke box differs from what lies behind it.</summary>
    public const string NoPlume = "no-plume";

    /// <summary>No metres per pixel, or no speed of the plume: the soot flow cannot be told.</summary>
    public const string NoScaleOrSpeed = "no-scale-or-speed";
}
