using System.Text.Json.Serialization;

namespace FlareScope.Core.Detection;

/// <summary>What <c>evaluate --masks</c> adds: the figures of all pictures, and of their parts.</summary>
public sealed record MaskResult : MaskScores
{
    private MaskResult(MaskScores whole)
        : base(whole)
    {
    }

    /// <summary>The same for each source that has truth masks, in ordinal order.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyDictionary<string, MaskScores> BySource { get; init; }

    /// <summary>The same by <c>day</c>, <c>dusk</c>, <c>night</c>; <c>unknown</c> where boxes leave nothing to judge by.</summary>
    [JsonPropertyOrder(2)]
    public required IReadOnlyDictionary<string, MaskScores> ByLight { get; init; }

    /// <summary>The same by <c>present</c> and <c>absent</c>: whether a person drew smoke.</summary>
    [JsonPropertyOrder(3)]
    public required IReadOnlyDictionary<string, MaskScores> BySmoke { get; init; }

    /// <summary>Summarises pictures.</summary>
    public static MaskResult From(IReadOnlyCollection<ComparedOutline> pictures)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        var sources = pictures.Select(p => p.Image.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new(Summarise(pictures))
        {
            BySource = Conditions.By(pictures, sources, p => p.Image.Source, Summarise),
            ByLight = Conditions.By(pictures, Conditions.LightOrder, p => Conditions.Light(p.Image), Summarise),
            BySmoke = Conditions.By(pictures, Conditions.SmokeOrder, p => Conditions.Smoke(p.Image), Summarise),
        };
    }

    private static MaskScores Summarise(IReadOnlyCollection<ComparedOutline> pictures) =>
        new(MaskSummary.From(pictures.Select(p => p.Detected)), MaskSummary.From(pictures.Select(p => p.TruthBoxes)));
}
