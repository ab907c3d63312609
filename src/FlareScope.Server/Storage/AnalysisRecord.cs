namespace FlareScope.Server.Storage;

/// <summary>One line of the history: a document and what it was made from.</summary>
public sealed class AnalysisRecord
{
    /// <summary>Id of the document.</summary>
    public required string Id { get; init; }

    /// <summary>When the analysis was made, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The picture's name as the user knows it.</summary>
    public required string Name { get; init; }

    /// <summary><c>image</c> or <c>simulation</c>.</summary>
    public required string SourceKind { get; init; }

    /// <summary>SHA-256 of the picture as it came: its name in the <see cref="PictureStore"/>.</summary>
    public required string PictureSha256 { get; init; }

    /// <summary>Number of flares found.</summary>
    public int FlareCount { get; set; }

    /// <summary>Tier of the largest flare; null without a flare.</summary>
    public int? Tier { get; set; }

    /// <summary>Relative index of the largest flare; null when unknown.</summary>
    public double? RelativeIndex { get; set; }

    /// <summary>Gas flow of the largest flare, 5th percentile, thousand m3/day at 20 °C; null when unknown.</summary>
    public double? GasFlowP05 { get; set; }

    /// <summary>Median of the same, thousand m3/day at 20 °C.</summary>
    public double? GasFlowP50 { get; set; }

    /// <summary>95th percentile of the same, thousand m3/day at 20 °C.</summary>
    public double? GasFlowP95 { get; set; }

    /// <summary>The camera.json used; null when none was given.</summary>
    public string? CameraJson { get; set; }

    /// <summary>The gas as given: a preset name or gas.json.</summary>
    public required string Gas { get; set; }

    /// <summary>The site calibration used, as its file stands; null when none was given.</summary>
    public string? CalibrationJson { get; set; }

    /// <summary>Least detector confidence kept, 0..1.</summary>
    public double Confidence { get; set; }

    /// <summary>Greatest overlap of two boxes of one class, 0..1.</summary>
    public double Iou { get; set; }

    /// <summary>The document, <c>flarescope.analysis/1</c>.</summary>
    public required string DocumentJson { get; set; }
}
