using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>The figures of a comparison in the order a reader asks for them.</summary>
internal static class ComparisonRows
{
    internal static IReadOnlyList<(string Name, ComparedFigure Figure)> Of(ModelComparison c, EvaluationWords words) =>
    [
        ("mAP50", c.Map50),
        ("mAP50–95", c.Map5095),
        ($"AP50, {words.FlameSmall}", c.Classes.Flame.Ap50),
        ($"AP50, {words.SmokeSmall}", c.Classes.Smoke.Ap50),
        ($"{words.RecallOf} {words.FlameSmall}", c.Classes.Flame.Recall),
        ($"{words.RecallOf} {words.SmokeSmall}", c.Classes.Smoke.Recall),
        (words.FalseAlarms, c.FalseAlarmShare),
    ];
}
