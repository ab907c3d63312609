namespace FlareScope.Core.Cameras;

/// <summary>
/// Default uncertainties of a scale, 1σ, used where <c>camera.json</c> gives none in <c>uncertainty</c>.
/// Values are priors in the spirit of the science notes, ground.md section 1.6.
/// </summary>
public sealed record ScaleUncertainty
{
    /// <summary>The declared numbers.</summary>
    public static ScaleUncertainty Default { get; } = new();

    /// <summary>Each end of a drawn line, px.</summary>
    /// <value>1.5: a careful click on a blurred edge.</value>
    public double LineEndPx { get; init; } = 1.5;

    /// <summary>True length of the drawn line, relative.</summary>
    /// <value>0.01: a drawing or a tape.</value>
    public double LineLength { get; init; } = 0.01;

    /// <summary>Distance from camera to stack, relative.</summary>
    /// <value>0.03: map or satellite-navigation positions a few hundred metres apart.</value>
    public double Distance { get; init; } = 0.03;

    /// <summary>Focal length or field of view, relative.</summary>
    /// <value>0.02: a data sheet, before distortion and focus breathing.</value>
    public double FocalLength { get; init; } = 0.02;

    /// <summary>Added, relative, when a horizontal distance comes without a pitch.</summary>
    /// <value>0.03: depth along a camera looking up 14° is 3 % shorter or longer than a level camera's.</value>
    public double UnknownPitch { get; init; } = 0.03;
}
