namespace FlareScope.Training.Segmentation;

/// <summary>How strongly training crops are changed.</summary>
internal sealed record CropAugmentation
{
    /// <summary>Share of crops mirrored left to right.</summary>
    public float FlipShare { get; init; } = 0.5f;

    /// <summary>Least factor of the window's sides; the two sides draw apart.</summary>
    public float ScaleLow { get; init; } = 0.8f;

    /// <summary>Largest factor of the window's sides.</summary>
    public float ScaleHigh { get; init; } = 1.3f;

    /// <summary>Largest shift of the window, in its sides.</summary>
    public float Shift { get; init; } = 0.07f;

    /// <summary>Largest error of a box edge, in sides of the box: detectors do not draw as people do.</summary>
    public float BoxError { get; init; } = 0.06f;

    /// <summary>Largest gain of brightness, as a factor and as its inverse.</summary>
    public float Gain { get; init; } = 1.5f;

    /// <summary>Largest gain of red against blue, as a factor and as its inverse: the white balance.</summary>
    public float Balance { get; init; } = 1.12f;

    /// <summary>Share of crops without colour, as an infrared or old camera gives.</summary>
    public float GreyShare { get; init; } = 0.05f;

    /// <summary>Share of crops that go through JPEG once more.</summary>
    public float JpegShare { get; init; } = 0.4f;

    /// <summary>Lowest JPEG quality drawn.</summary>
    public int JpegLow { get; init; } = 25;

    /// <summary>Highest JPEG quality drawn.</summary>
    public int JpegHigh { get; init; } = 90;
}
