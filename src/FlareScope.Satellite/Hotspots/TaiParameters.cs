namespace FlareScope.Satellite.Hotspots;

/// <summary>Limits of the thermal anomaly index, in reflectance at the top of the atmosphere.</summary>
/// <remarks>Liu et al. 2021, Remote Sensing of Environment, as in the code of YongxueAFI (science notes, satellite.md section 2.2 c).</remarks>
public sealed record TaiParameters
{
    /// <summary>Index above its local mean that starts a source, and the index that keeps a pixel in it.</summary>
    /// <value>0.45.</value>
    public float Index { get; init; } = 0.45f;

    /// <summary>Side of the square of the local mean, px.</summary>
    /// <value>15.</value>
    public int MeanSide { get; init; } = 15;

    /// <summary>How far a source grows from its start, px.</summary>
    /// <value>15.</value>
    public int GrowPx { get; init; } = 15;

    /// <summary>Least reflectance at 2.2 µm.</summary>
    /// <value>0.15.</value>
    public float LeastSwir22 { get; init; } = 0.15f;

    /// <summary>Reflectance from which both SWIR bands together count as saturated.</summary>
    /// <value>1.</value>
    public float Saturated { get; init; } = 1;

    /// <summary>Reflectance at 1.6 µm that a pixel must exceed.</summary>
    /// <value>0.05.</value>
    public float DarkSwir16 { get; init; } = 0.05f;

    /// <summary>Reflectance at 0.865 µm that a pixel must exceed.</summary>
    /// <value>0.01.</value>
    public float DarkNir { get; init; } = 0.01f;
}
