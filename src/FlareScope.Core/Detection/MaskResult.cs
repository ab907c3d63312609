namespace FlareScope.Core.Detection;

/// <summary>What <c>evaluate --masks</c> adds.</summary>
public sealed record MaskResult : MaskScores
{
    /// <summary>Puts the figures of all pictures and of each source together.</summary>
    /// <param name="whole">Figures of all pictures.</param>
    public MaskResult(MaskScores whole)
        : base(whole)
    {
    }

    /// <summary>The same for each source that has truth masks, in ordinal order.</summary>
    [System.Text.Json.Serialization.JsonPropertyOrder(1)]
    public required IReadOnlyDictionary<string, MaskScores> BySource { get; init; }
}
