namespace FlareScope.Training.Data;

/// <summary>How strongly training pictures are changed.</summary>
internal sealed record AugmentationOptions
{
    /// <summary>Share of samples that join four pictures.</summary>
    public float MosaicShare { get; init; } = 0.5f;

    /// <summary>Share of samples that are mirrored left to right.</summary>
    public float FlipShare { get; init; } = 0.5f;

    /// <summary>Smallest and largest size factor.</summary>
    public float ScaleLow { get; init; } = 0.5f;

    /// <summary>Largest size factor.</summary>
    public float ScaleHigh { get; init; } = 1.5f;

    /// <summary>
    /// Largest stretch of width against height. Part of the data was stretched to squares before it was published, while
    /// inference keeps proportions: the detector must bear both.
    /// </summary>
    public float Stretch { get; init; } = 1.33f;

    /// <summary>Largest turn of the hue, degrees.</summary>
    public float HueDegrees { get; init; } = 8;

    /// <summary>Largest relative change of saturation.</summary>
    public float Saturation { get; init; } = 0.4f;

    /// <summary>Largest relative change of brightness.</summary>
    public float Brightness { get; init; } = 0.35f;

    /// <summary>A cut box stays only if this share of it remains.</summary>
    public float VisibleShare { get; init; } = 0.2f;

    /// <summary>Boxes narrower or lower than this are dropped, px.</summary>
    public float SmallestBox { get; init; } = 3;

    /// <summary>Mild form for the last epochs: pictures as inference sees them, mirrored and recoloured only.</summary>
    public AugmentationOptions Gentle() => this with { MosaicShare = 0, ScaleLow = 1, ScaleHigh = 1, Stretch = 1 };
}
