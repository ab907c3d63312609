namespace FlareScope.Vision.Decoding;

/// <summary>What a picture may be at most; checked on its header, before any pixel is decoded.</summary>
public sealed record ImageLimits
{
    /// <summary>Encoded size, bytes, inclusive.</summary>
    /// <value>64 MB (64 × 2²⁰).</value>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Longest side, px, inclusive.</summary>
    /// <value>16,384.</value>
    public int MaxSidePx { get; init; } = 16_384;

    /// <summary>Width × height, px, inclusive.</summary>
    /// <value>100 million.</value>
    public long MaxPixels { get; init; } = 100_000_000;

    /// <summary>Longer side over shorter side, inclusive.</summary>
    /// <value>100.</value>
    public double MaxAspect { get; init; } = 100;

    /// <summary>The limits of every entrance of FlareScope.</summary>
    public static ImageLimits Default { get; } = new();
}
