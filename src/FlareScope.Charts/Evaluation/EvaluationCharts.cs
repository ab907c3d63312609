using FlareScope.Core.Detection;
using ScottPlot;

namespace FlareScope.Charts.Evaluation;

/// <summary>Draws the charts of an evaluation.</summary>
public static class EvaluationCharts
{
    internal const string PrecisionRecall = "precision-recall";
    internal const string F1 = "f1";
    internal const string FalseAlarms = "false-alarms";
    internal const string Reliability = "reliability";
    internal const string Confusion = "confusion";
    internal const string Comparison = "comparison";

    // Shown at half this size, so that labels stay readable when a phone shrinks a chart.
    private const int Scale = 2;
    private const int Width = 540;
    private const int Height = 460;

    /// <summary>Draws every chart for which the set has figures.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>Precision and recall, F1, false alarms, reliability, confusion, and the comparison where there is one; PNG of 1080 × 920 px.</returns>
    public static IReadOnlyList<EvaluationChart> Draw(EvaluationResult result, ChartLanguage language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new EvaluationWords(language);
        var charts = new List<EvaluationChart>();
        if (result.Map50 is not null)
        {
            Add(PrecisionRecall, words.PrecisionRecall, theme => CurvePanels.PrecisionRecall(result, words, theme));
            Add(F1, words.F1OverConfidence, theme => CurvePanels.F1(result, words, theme));
        }

        if (result.FalseAlarms.Negatives > 0)
            Add(FalseAlarms, words.FalseAlarmsOverConfidence, theme => CurvePanels.FalseAlarms(result, words, theme));
        if (result.Calibration.Flame.Ece is not null || result.Calibration.Smoke.Ece is not null)
            Add(Reliability, words.Reliability, theme => ReliabilityPanel.Draw(result, words, theme));
        Add(Confusion, words.Confusion, theme => ConfusionPanel.Draw(result.Confusion, words, theme));
        if (result.Comparison is { } comparison)
            Add(Comparison, words.Differences, theme => ComparisonPanel.Draw(comparison, words, theme));
        return charts;

        void Add(string name, string title, Func<ChartTheme, Plot> draw) =>
            charts.Add(new EvaluationChart(name, title, Png(draw(ChartTheme.Light)), Png(draw(ChartTheme.Dark))));
    }

    private static byte[] Png(Plot plot)
    {
        using (plot)
        {
            plot.ScaleFactor = Scale;
            return plot.GetImage(Width * Scale, Height * Scale).GetImageBytes(ImageFormat.Png);
        }
    }
}
