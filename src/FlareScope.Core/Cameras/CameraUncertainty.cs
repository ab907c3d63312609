namespace FlareScope.Core.Cameras;

/// <summary>Relative standard uncertainties, 1σ as a fraction of the value.</summary>
public sealed record CameraUncertainty
{
    /// <summary>Of the metres per pixel.</summary>
    public double? Scale { get; init; }

    /// <summary>Of the distance.</summary>
    public double? Distance { get; init; }

    /// <summary>Of the focal length.</summary>
    public double? FocalLength { get; init; }

    /// <summary>Of the stack's height.</summary>
    public double? StackHeight { get; init; }

    /// <summary>Of the pitch; in degrees, the one field here that is not relative.</summary>
    public double? PitchDeg { get; init; }
}
