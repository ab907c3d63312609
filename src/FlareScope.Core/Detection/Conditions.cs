namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>Sorts pictures by what may make a flare easy or hard to find.</summary>
internal static class Conditions
{
    private static readonly string[] LightOrder = ["day", "dusk", "night", "unknown"];
    private static readonly string[] SmokeOrder = ["present", "absent"];
    private static readonly string[] SizeOrder = [FlareSize.Small, FlareSize.Medium, FlareSize.Large];

    /// <summary>Scores the pictures of each condition.</summary>
    /// <param name="images">All pictures.</param>
    /// <param name="score">Scores a part of them.</param>
    internal static ConditionScores Score(IReadOnlyList<EvaluatedImage> images, Func<IReadOnlyList<EvaluatedImage>, DetectionScores> score)
    {
        return new ConditionScores(
            By(LightOrder, i => i.Lighting switch
            {
                PictureLighting.Day => "day",
                PictureLighting.Dusk => "dusk",
                PictureLighting.Night => "night",
                _ => "unknown",
            }),
            By(SmokeOrder, i => i.Truth.Any(t => t.Class == DetectionClass.Smoke) ? "present" : "absent"),
            By(SizeOrder, FlareSize.Of));

        IReadOnlyDictionary<string, DetectionScores> By(string[] order, Func<EvaluatedImage, string?> condition)
        {
            var groups = images.ToLookup(condition, StringComparer.Ordinal);
            var scores = new OrderedDictionary<string, DetectionScores>(StringComparer.Ordinal);
            foreach (var name in order.Where(groups.Contains))
                scores.Add(name, score([.. groups[name]]));
            return scores;
        }
    }
}
