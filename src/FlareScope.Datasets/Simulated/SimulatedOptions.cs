using FlareScope.Vision.Inference;

namespace FlareScope.Datasets.Simulated;

/// <summary>How a simulated set is evaluated.</summary>
public sealed record SimulatedOptions
{
    /// <summary>Which boxes of the detector to keep; null measures in the boxes of the truth instead of detecting.</summary>
    public DetectionThresholds? Thresholds { get; init; }

    /// <summary>What the analysis is told of the camera.</summary>
    /// <value><see cref="KnownCamera.Exact"/></value>
    public KnownCamera Camera { get; init; } = KnownCamera.Exact;

    /// <summary>Least overlap of a found and a true flame box (intersection over union) that are one flare.</summary>
    /// <value>0.2: a mask may be far from the flame and still be its mask.</value>
    public double LeastOverlap { get; init; } = 0.2;
}
