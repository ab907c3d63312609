namespace FlareScope.Datasets.Augmentation;

/// <summary>How strongly training pictures are changed.</summary>
public sealed record AugmentationOptions
{
    /// <summary>Share of samples that join four pictures.</summary>
    /// <value>0.5.</value>
    public float MosaicShare { get; init; } = 0.5f;

    /// <summary>Share of samples that are mirrored left to right.</summary>
    /// <value>0.5.</value>
    public float FlipShare { get; init; } = 0.5f;

    /// <summary>Smallest size factor.</summary>
    /// <value>0.5.</value>
    public float ScaleLow { get; init; } = 0.5f;

    /// <summary>Largest size factor.</summary>
    /// <value>1.5.</value>
    public float ScaleHigh { get; init; } = 1.5f;

    /// <summary>
    /// Largest stretch of width against height. Part of the data was stretched to squares before it was published, while
    /// inference keeps proportions: the detector must bear both.
    /// </summary>
    /// <value>1.33.</value>
    public float Stretch { get; init; } = 1.33f;

    /// <summary>Largest turn of the hue, degrees.</summary>
    /// <value>8.</value>
    public float HueDegrees { get; init; } = 8;

    /// <summary>Largest relative change of saturation.</summary>
    /// <value>0.4.</value>
    public float Saturation { get; init; } = 0.4f;

    /// <summary>Largest relative change of brightness.</summary>
    /// <value>0.35.</value>
    public float Brightness { get; init; } = 0.35f;

    /// <summary>Largest relative change of contrast about middle grey.</summary>
    /// <value>0.</value>
    public float Contrast { get; init; }

    /// <summary>Largest turn of a whole sample, degrees; boxes become those round the turned ellipse within them.</summary>
    /// <value>0: flames rise and cameras stand level.</value>
    public float RotationDegrees { get; init; }

    /// <summary>Largest relative change of one colour channel against the others, as a wrong white balance makes.</summary>
    /// <value>0.08.</value>
    public float WhiteBalance { get; init; } = 0.08f;

    /// <summary>Share of samples behind a veil of haze or cloud.</summary>
    /// <value>0.1.</value>
    public float HazeShare { get; init; } = 0.1f;

    /// <summary>Opacity of the thickest veil, 0..1.</summary>
    /// <value>0.5.</value>
    public float HazeOpacity { get; init; } = 0.5f;

    /// <summary>Share of samples with noise.</summary>
    /// <value>0.15.</value>
    public float NoiseShare { get; init; } = 0.15f;

    /// <summary>Largest standard deviation of the noise, grey levels of 0..255.</summary>
    /// <value>10.</value>
    public float NoiseSigma { get; init; } = 10;

    /// <summary>Share of pictures without a flame that get a cut-out flare pasted in.</summary>
    /// <value>0.15.</value>
    public float PasteShare { get; init; } = 0.15f;

    /// <summary>Smallest height of a pasted flare, share of the canvas side.</summary>
    /// <value>0.05.</value>
    public float PasteLow { get; init; } = 0.05f;

    /// <summary>Largest height of a pasted flare, share of the canvas side.</summary>
    /// <value>0.35.</value>
    public float PasteHigh { get; init; } = 0.35f;

    /// <summary>Share of samples that lie half transparent over another one.</summary>
    /// <value>0: YOLOX leaves mixup out for its smallest networks (arXiv:2107.08430, section 2.2).</value>
    public float MixupShare { get; init; }

    /// <summary>A cut box stays only if this share of it remains.</summary>
    /// <value>0.2.</value>
    public float VisibleShare { get; init; } = 0.2f;

    /// <summary>Boxes narrower or lower than this are dropped, px.</summary>
    /// <value>3.</value>
    public float SmallestBox { get; init; } = 3;

    /// <summary>Mild form for the last epochs: pictures as inference sees them, mirrored and recoloured only.</summary>
    public AugmentationOptions Gentle() =>
        this with { MosaicShare = 0, ScaleLow = 1, ScaleHigh = 1, Stretch = 1, RotationDegrees = 0, MixupShare = 0, PasteShare = 0, HazeShare = HazeShare / 2 };

    /// <summary>Changes nothing: the letterbox of inference.</summary>
    public static AugmentationOptions None { get; } = new()
    {
        MosaicShare = 0,
        FlipShare = 0,
        ScaleLow = 1,
        ScaleHigh = 1,
        Stretch = 1,
        HueDegrees = 0,
        Saturation = 0,
        Brightness = 0,
        WhiteBalance = 0,
        HazeShare = 0,
        NoiseShare = 0,
        PasteShare = 0,
        MixupShare = 0,
    };
}
