namespace FlareScope.Core.Detection;

/// <summary>The figures of the pictures of one condition; a condition without pictures is not listed.</summary>
/// <param name="Light">By <c>day</c>, <c>dusk</c>, <c>night</c>; <c>unknown</c> where boxes leave nothing to judge by.</param>
/// <param name="Smoke">By <c>present</c> and <c>absent</c>: whether a person drew smoke.</param>
/// <param name="FlareSize">By <c>small</c>, <c>medium</c>, <c>large</c>: the largest flame box; pictures without flame are in none.</param>
public sealed record ConditionScores(
    IReadOnlyDictionary<string, DetectionScores> Light,
    IReadOnlyDictionary<string, DetectionScores> Smoke,
    IReadOnlyDictionary<string, DetectionScores> FlareSize);
