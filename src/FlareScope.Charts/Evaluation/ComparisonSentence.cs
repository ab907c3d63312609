using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>The comparison in one plain sentence.</summary>
internal static class ComparisonSentence
{
    internal static string Of(ModelComparison comparison, EvaluationWords words)
    {
        var rows = ComparisonRows.Of(comparison, words);
        var (a, b) = (With(ComparisonVerdict.ABetter), With(ComparisonVerdict.BBetter));
        var none = With(ComparisonVerdict.NoDifferenceShown);
        var parts = new List<string>();
        if (a.Length > 0)
            parts.Add(words.Say("A is better in ", "A лучше: ") + string.Join("; ", a));
        if (b.Length > 0)
            parts.Add(words.Say("B is better in ", "B лучше: ") + string.Join("; ", b));
        if (none.Length > 0)
            parts.Add(words.Say("no difference shown in ", "разница не показана: ") + string.Join("; ", none));
        return parts.Count == 0 ? words.Say("These pictures cannot tell.", "По этим снимкам сказать нельзя.") : EvaluationTables.Capital(string.Join(". ", parts.Select(EvaluationTables.Capital))) + ".";

        string[] With(ComparisonVerdict verdict) => [.. rows.Where(r => r.Figure.Verdict == verdict).Select(r => r.Name)];
    }
}
