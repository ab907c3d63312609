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

    /// <summary>Focal length told as on 35 mm film, relative.</summary>
    /// <value>0.03: a rounded figure, and formats differ from 3:2.</value>
    public double FilmFocalLength { get; init; } = 0.03;

    /// <summary>Focal length from EXIF when the picture may have been cropped, relative.</summary>
    /// <value>0.10.</value>
    public double CroppedFocalLength { get; init; } = 0.10;

    /// <summary>Horizontal position of a satellite-navigation receiver, m.</summary>
    /// <value>3.5: 2 to 5 m each (section 1.6).</value>
    public double GnssM { get; init; } = 3.5;

    /// <summary>Barometric height of a drone above its start, m.</summary>
    /// <value>1.5: 0.5 to 3 m (section 1.6).</value>
    public double AltitudeM { get; init; } = 1.5;

    /// <summary>Height of a stack, relative.</summary>
    /// <value>0.01: 30 m known to 0.3 m (section 1.6).</value>
    public double StackHeight { get; init; } = 0.01;

    /// <summary>Both edges of a tip together, px.</summary>
    /// <value>1.5: 0.3 m are 4 to 8 px, and the flame's bloom hides them (section 1.6).</value>
    public double TipEdgesPx { get; init; } = 1.5;

    /// <summary>Least error of a tip as a ruler, relative.</summary>
    /// <value>0.15 (section 1.6).</value>
    public double TipLeast { get; init; } = 0.15;

    /// <summary>Largest error of a tip as a ruler, relative.</summary>
    /// <value>0.40 (section 1.6).</value>
    public double TipMost { get; init; } = 0.40;

    /// <summary>A camera's pitch, degrees.</summary>
    /// <value>1: an inclinometer or a fitted horizon.</value>
    public double PitchDeg { get; init; } = 1;

    /// <summary>A gimbal's pitch, degrees.</summary>
    /// <value>0.75: 0.5 to 1 (section 1.6).</value>
    public double GimbalPitchDeg { get; init; } = 0.75;

    /// <summary>Logarithm by which two ways of telling a scale may differ before they contradict each other.</summary>
    /// <value>0.25, or four joint standard deviations when these are more.</value>
    public double Contradiction { get; init; } = 0.25;
}
