using System.Text.Json.Serialization;
using FlareScope.Datasets.Evaluation;

namespace FlareScope.Datasets.Simulated;

/// <summary>How well the project measures its own simulated flares.</summary>
/// <param name="Boxes"><c>detected</c>, or <c>truth</c> when measured in the boxes of the truth.</param>
/// <param name="Camera"><c>exact</c> or <c>line</c>.</param>
/// <param name="All">Over all pictures.</param>
/// <param name="ByLight">For each light.</param>
/// <param name="ByWeather">For each weather.</param>
/// <param name="BySize">For each true size of the flame in the picture.</param>
/// <param name="ByLightAndWeather">For each pair, as <c>light/weather</c>.</param>
/// <param name="Outcomes">Picture by picture.</param>
/// <param name="Failures">Pictures that could not be read.</param>
public sealed record SimulatedEvaluation(
    string Boxes,
    string Camera,
    SimulatedScores All,
    SortedDictionary<string, SimulatedScores> ByLight,
    SortedDictionary<string, SimulatedScores> ByWeather,
    SortedDictionary<string, SimulatedScores> BySize,
    SortedDictionary<string, SimulatedScores> ByLightAndWeather,
    IReadOnlyList<PictureOutcome> Outcomes,
    [property: JsonIgnore] IReadOnlyList<FailedPicture> Failures)
{
    internal static SimulatedEvaluation Of(IReadOnlyList<PictureOutcome> pictures, IReadOnlyList<FailedPicture> failures, SimulatedOptions options)
    {
        if (pictures.Count == 0)
            throw new Core.UserInputException("simulated-set-unreadable", "No picture of the set could be read; make it again with 'flarescope simulate'.");
        return new(
            options.Thresholds is null ? "truth" : "detected",
            options.Camera == KnownCamera.Exact ? "exact" : "line",
            SimulatedScores.Of(pictures),
            Group(pictures, p => p.Light),
            Group(pictures, p => p.Weather),
            Sizes(pictures),
            Group(pictures, p => $"{p.Light}/{p.Weather}"),
            pictures,
            failures);
    }

    private static SortedDictionary<string, SimulatedScores> Sizes(IReadOnlyList<PictureOutcome> pictures)
    {
        var classes = new SortedDictionary<string, SimulatedScores>(StringComparer.Ordinal);
        foreach (var name in pictures.SelectMany(p => p.Flares).Select(SizeClass).Distinct())
        {
            var kept = pictures.Select(p => p with { Flares = [.. p.Flares.Where(f => SizeClass(f) == name)] });
            classes.Add(name, SimulatedScores.Of([.. kept.Where(p => p.Flares.Count > 0)]));
        }

        return classes;
    }

    private static string SizeClass(FlareOutcome flare) => flare.AreaPx switch
    {
        < 200 => "a: below 200 px",
        < 1000 => "b: 200 to 1000 px",
        _ => "c: above 1000 px",
    };

    private static SortedDictionary<string, SimulatedScores> Group(IEnumerable<PictureOutcome> pictures, Func<PictureOutcome, string> key)
    {
        var groups = pictures.GroupBy(key, StringComparer.Ordinal);
        return new(groups.ToDictionary(g => g.Key, g => SimulatedScores.Of([.. g])), StringComparer.Ordinal);
    }
}
