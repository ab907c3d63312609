using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;

namespace FlareScope.Vision;

/// <summary>What is known beside the picture.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The camera; null leaves the answer at tier 1.</summary>
    public CameraDocument? Camera { get; init; }

    /// <summary>The gas.</summary>
    /// <value>Unknown associated gas, marked as assumed.</value>
    public GasSelection Gas { get; init; } = GasPresets.Unknown;

    /// <summary>The camera's calibration at its site; null for tier 2.</summary>
    public SiteCalibration? Calibration { get; init; }

    /// <summary>Which boxes of the detector to keep; the model's own thresholds when null.</summary>
    public DetectionThresholds? Thresholds { get; init; }

    /// <summary>Gives the boxes to measure instead of detecting, in pixels of the decoded picture; null to detect.</summary>
    public Func<DecodedImage, IReadOnlyList<Detection>>? GivenBoxes { get; init; }

    /// <summary>What the picture is: <c>image</c>, <c>frame</c> or <c>simulation</c>.</summary>
    /// <value><c>image</c>.</value>
    public string SourceKind { get; init; } = "image";
}
