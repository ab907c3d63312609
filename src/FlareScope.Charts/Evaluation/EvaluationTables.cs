using FlareScope.Core.Detection;
using FlareScope.Core.Statistics;

namespace FlareScope.Charts.Evaluation;

/// <summary>The tables of the page; every figure stands over its interval.</summary>
internal sealed class EvaluationTables(EvaluationWords words)
{
    /// <summary>Pictures below which a row says that it rests on few.</summary>
    private const int Few = 30;

    internal void Classes(Html page, EvaluationResult result)
    {
        var (flame, smoke) = (result.Classes.Flame, result.Classes.Smoke);
        var ends = result.Intervals?.Classes;
        page.Table(["", words.Flame, words.Smoke],
        [
            Row("AP50", flame.Ap50, smoke.Ap50, ends?.Flame.Ap50, ends?.Smoke.Ap50),
            Row("AP50–95", flame.Ap5095, smoke.Ap5095, ends?.Flame.Ap5095, ends?.Smoke.Ap5095),
            Row(Capital(words.Precision), flame.Precision, smoke.Precision, ends?.Flame.Precision, ends?.Smoke.Precision),
            Row(Capital(words.Recall), flame.Recall, smoke.Recall, ends?.Flame.Recall, ends?.Smoke.Recall),
            Row("F1", flame.F1, smoke.F1, ends?.Flame.F1, ends?.Smoke.F1),
            Row(
                words.Say("Recall at 95 % precision", "Полнота при точности 95 %"),
                flame.RecallAtPrecision95, smoke.RecallAtPrecision95, ends?.Flame.RecallAtPrecision95, ends?.Smoke.RecallAtPrecision95),
            [(words.Say("Boxes drawn", "Размечено рамок"), ""), (words.Count(flame.Boxes), ""), (words.Count(smoke.Boxes), "")],
        ]);
    }

    internal void Sizes(Html page, SizeScores sizes)
    {
        page.Table(
            [words.Say("Box area", "Площадь рамки"), .. ByClass("AP50"), .. ByClass("AP50–95"), .. ByClass(words.Say("boxes", "рамок"))],
            [Of(words.Say("small, up to 32² px", "малая, до 32² пкс"), sizes.Small), Of(words.Say("medium, to 96² px", "средняя, до 96² пкс"), sizes.Medium), Of(words.Say("large", "большая"), sizes.Large)]);

        IReadOnlyList<(string, string)> Of(string name, PerClass<SizeMetrics> size) =>
        [
            (name, ""),
            Cell(size.Flame.Ap50, size.Flame.Ap50Interval), Cell(size.Smoke.Ap50, size.Smoke.Ap50Interval),
            Cell(size.Flame.Ap5095, size.Flame.Ap5095Interval), Cell(size.Smoke.Ap5095, size.Smoke.Ap5095Interval),
            (words.Count(size.Flame.Boxes), ""), (words.Count(size.Smoke.Boxes), ""),
        ];
    }

    internal void Conditions(Html page, string title, IEnumerable<(string Name, DetectionScores Scores)> rows) => page.Table(
        [title, words.Say("pictures", "снимков"), .. ByClass("AP50"), .. ByClass(words.Recall), Capital(words.FalseAlarms)],
        rows.Select(r => (IReadOnlyList<(string, string)>)
        [
            (r.Name, r.Scores.Images < Few ? words.Say("few pictures", "мало снимков") : ""),
            (words.Count(r.Scores.Images), words.Say($"{r.Scores.Classes.Flame.Boxes} flames, {r.Scores.Classes.Smoke.Boxes} smokes", $"пламя {r.Scores.Classes.Flame.Boxes}, дым {r.Scores.Classes.Smoke.Boxes}")),
            Cell(r.Scores.Classes.Flame.Ap50, r.Scores.Intervals?.Classes.Flame.Ap50), Cell(r.Scores.Classes.Smoke.Ap50, r.Scores.Intervals?.Classes.Smoke.Ap50),
            Cell(r.Scores.Classes.Flame.Recall, r.Scores.Intervals?.Classes.Flame.Recall), Cell(r.Scores.Classes.Smoke.Recall, r.Scores.Intervals?.Classes.Smoke.Recall),
            r.Scores.FalseAlarmShare is { } share
                ? (words.Percent(share), words.Say($"{share * r.Scores.Negatives:0} of {r.Scores.Negatives}", $"{share * r.Scores.Negatives:0} из {r.Scores.Negatives}"))
                : ("—", ""),
        ]));

    internal void Comparison(Html page, ModelComparison comparison) => page.Table(
        ["", "A", "B", "A − B", words.Say("A better in", "A лучше в"), words.Say("Verdict", "Вывод")],
        ComparisonRows.Of(comparison, words).Select(r => (IReadOnlyList<(string, string)>)
        [
            (Capital(r.Name), ""),
            (words.Share(r.Figure.A), ""),
            (words.Share(r.Figure.B), ""),
            (r.Figure.Difference is { } d ? words.Number(d, "+0.000;-0.000;0.000") : "—", words.Ends(r.Figure.Interval, "+0.000;-0.000;0.000")),
            (words.Percent(r.Figure.ShareABetter, "0"), words.Say("of resamples", "выборок")),
            (Verdict(r.Figure.Verdict), ""),
        ]));

    internal void Bins(Html page, PerClass<ScoreCalibration> calibration) => page.Table(
        [words.Say("score", "оценка"), .. ByClass(words.Say("boxes", "рамок")), .. ByClass(words.Say("right", "верных"))],
        Enumerable.Range(0, calibration.Flame.Bins.Count).Select(i =>
        {
            var (flame, smoke) = (calibration.Flame.Bins[i], calibration.Smoke.Bins[i]);
            return (IReadOnlyList<(string, string)>)
            [
                ($"{words.Number(flame.Low, "0.0")}…{words.Number(flame.High, "0.0")}", ""),
                (words.Count(flame.Boxes), ""), (words.Count(smoke.Boxes), ""),
                Cell(flame.RightShare, flame.Interval), Cell(smoke.RightShare, smoke.Interval),
            ];
        }));

    internal string Verdict(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.ABetter => words.Say("A is better", "A лучше"),
        ComparisonVerdict.BBetter => words.Say("B is better", "B лучше"),
        ComparisonVerdict.NoDifferenceShown => words.Say("no difference shown", "разница не показана"),
        _ => words.Say("cannot be told", "сказать нельзя"),
    };

    /// <summary>Begins with a capital letter; a name like mAP50 keeps its own spelling.</summary>
    internal static string Capital(string text)
    {
        var first = text.Split(' ', 2)[0];
        return first.Length == 0 || first.AsSpan(1).ContainsAnyInRange('A', 'Z') ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private IEnumerable<string> ByClass(string figure) => [$"{Capital(figure)}, {words.FlameSmall}", $"{Capital(figure)}, {words.SmokeSmall}"];

    private (string, string) Cell(double? figure, Interval? interval) => (words.Share(figure), words.Ends(interval));

    private IReadOnlyList<(string, string)> Row(string name, double? flame, double? smoke, Interval? flameEnds, Interval? smokeEnds) =>
        [(name, ""), Cell(flame, flameEnds), Cell(smoke, smokeEnds)];
}
