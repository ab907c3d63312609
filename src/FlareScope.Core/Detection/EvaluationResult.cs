using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;

namespace FlareScope.Core.Detection;

/// <summary>The whole answer of <c>evaluate --json</c> (contracts, section 5).</summary>
public sealed record EvaluationResult : DetectionScores
{
    /// <summary>Puts the figures of the whole set and of its sources together.</summary>
    /// <param name="whole">Figures of all pictures.</param>
    public EvaluationResult(DetectionScores whole)
        : base(whole)
    {
    }

    /// <summary>Confidence at which precision, recall, F1 and false alarms are counted, 0..1.</summary>
    [JsonPropertyOrder(1)]
    public required double Confidence { get; init; }

    /// <summary>The same figures for each source, in ordinal order of their names.</summary>
    [JsonPropertyOrder(2)]
    public required IReadOnlyDictionary<string, DetectionScores> BySource { get; init; }

    /// <summary>Average precision by COCO's classes of box area.</summary>
    [JsonPropertyOrder(4)]
    public required SizeScores BySize { get; init; }

    /// <summary>The figures of each kind of picture.</summary>
    [JsonPropertyOrder(5)]
    public required ConditionScores Conditions { get; init; }

    /// <summary>What was taken for what at the confidence, overlap .50.</summary>
    [JsonPropertyOrder(6)]
    public required ConfusionMatrix Confusion { get; init; }

    /// <summary>False alarms on pictures that show neither flame nor smoke, at every confidence.</summary>
    [JsonPropertyOrder(7)]
    public required FalseAlarmCurve FalseAlarms { get; init; }

    /// <summary>The smallest confidence, in steps of .001, at which at most 1 % of the negatives raise a false alarm; null when there is none.</summary>
    [JsonPropertyOrder(8)]
    public required double? ConfidenceForFalseAlarms01 { get; init; }

    /// <summary>What that confidence reaches and the recall it costs; null when there is none.</summary>
    [JsonPropertyOrder(9)]
    public required FalseAlarmChoice? AtFalseAlarms01 { get; init; }

    /// <summary>Whether a score of .7 is right seven times of ten.</summary>
    [JsonPropertyOrder(10)]
    public required PerClass<ScoreCalibration> Calibration { get; init; }

    /// <summary>Precision, recall and F1 over the confidence.</summary>
    [JsonPropertyOrder(11)]
    public required PerClass<ClassCurves> Curves { get; init; }

    /// <summary>The detector; null when its boxes were read from a file.</summary>
    [JsonPropertyOrder(12)]
    public ModelInfo? Model { get; init; }

    /// <summary>The same pictures against another detector; null when none was named.</summary>
    [JsonPropertyOrder(13)]
    public ModelComparison? Comparison { get; init; }

    /// <summary>How well flame outlines agree with truth masks; null when masks were not asked for.</summary>
    [JsonPropertyOrder(3)]
    public MaskResult? Masks { get; init; }
}
