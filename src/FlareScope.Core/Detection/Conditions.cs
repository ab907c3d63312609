using FlareScope.Core.Analysis;

namespace FlareScope.Core.Detection;

/// <summary>Sorts pictures by what may make a flare easy or hard to find and to outline.</summary>
internal static class Conditions
{
    internal static readonly IReadOnlyList<string> LightOrder = ["day", "dusk", "night", "unknown"];
    internal static readonly IReadOnlyList<string> SmokeOrder = ["present", "absent"];
    private static readonly string[] SizeOrder = [FlareSize.Small, FlareSize.Medium, FlareSize.Large];

    /// <summary>Scores the pictures of each condition.</summary>
    /// <param name="images">All pictures.</param>
    /// <param name="score">Scores a part of them.</param>
    internal static ConditionScores Score(IReadOnlyList<EvaluatedImage> images, Func<IReadOnlyList<EvaluatedImage>, DetectionScores> score) => new(
        By(images, LightOrder, Light, score),
        By(images, SmokeOrder, Smoke, score),
        By(images, SizeOrder, FlareSize.Of, score));

    /// <summary>The light of a picture: <c>day</c>, <c>dusk</c>, <c>night</c> or <c>unknown</c>.</summary>
    internal static string Light(EvaluatedImage image) => image.Lighting switch
    {
        PictureLighting.Day => "day",
        PictureLighting.Dusk => "dusk",
        PictureLighting.Night => "night",
        _ => "unknown",
    };

    /// <summary>Whether a person drew smoke: <c>present</c> or <c>absent</c>.</summary>
    internal static string Smoke(EvaluatedImage image) => image.Truth.Any(t => t.Class == DetectionClass.Smoke) ? "present" : "absent";

    /// <summary>Figures of the pictures of each condition that has any, in the order given.</summary>
    internal static IReadOnlyDictionary<string, TScores> By<TPicture, TScores>(
        IReadOnlyCollection<TPicture> pictures, IEnumerable<string> order, Func<TPicture, string?> condition, Func<IReadOnlyList<TPicture>, TScores> score)
    {
        var groups = pictures.ToLookup(condition, StringComparer.Ordinal);
        var scores = new OrderedDictionary<string, TScores>(StringComparer.Ordinal);
        foreach (var name in order.Where(groups.Contains))
            scores.Add(name, score([.. groups[name]]));
        return scores;
    }
}
