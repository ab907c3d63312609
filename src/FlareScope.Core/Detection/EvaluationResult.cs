using System.Text.Json.Serialization;

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

    /// <summary>How well flame outlines agree with truth masks; null when masks were not asked for.</summary>
    [JsonPropertyOrder(3)]
    public MaskResult? Masks { get; init; }
}
