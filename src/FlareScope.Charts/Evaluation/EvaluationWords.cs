using System.Globalization;
using FlareScope.Core.Statistics;

namespace FlareScope.Charts.Evaluation;

/// <summary>The words and numbers of an evaluation's charts and page, both languages side by side.</summary>
internal sealed class EvaluationWords(ChartLanguage language)
{
    private bool Russian => language == ChartLanguage.Russian;

    internal string Code => Russian ? "ru" : "en";

    internal string Title => Say("How well the detector finds flares", "Насколько хорошо детектор находит факелы");
    internal string Flame => Say("Flame", "Пламя");
    internal string Smoke => Say("Smoke", "Дым");
    internal string FlameSmall => Say("flame", "пламя");
    internal string SmokeSmall => Say("smoke", "дым");
    internal string Background => Say("nothing", "ничего");
    internal string Recall => Say("recall", "полнота");
    internal string RecallOf => Say("recall,", "полнота,");
    internal string Precision => Say("precision", "точность");
    internal string Confidence => Say("confidence", "порог уверенности");
    internal string ShareAxis => Say("share", "доля");
    internal string Best => Say("best", "лучшее");
    internal string At => Say("at", "при");
    internal string ConfidenceOfCounts => Say("confidence of the counts", "порог этого отчёта");
    internal string ConfidenceFor01 => Say("at most 1 % false alarms", "не более 1 % ложных тревог");
    internal string FlamesFound => Say("flames found", "найдено пламени");
    internal string SmokeFound => Say("smoke found", "найдено дыма");
    internal string PicturesWithFalseAlarm => Say("pictures with a false alarm", "снимки с ложной тревогой");
    internal string ScoreAxis => Say("score of the detector", "оценка детектора");
    internal string RightShare => Say("share of boxes that are right", "доля верных рамок");
    internal string Calibrated => Say("a score that is a chance", "оценка равна вероятности");
    internal string FoundAs => Say("found as", "найдено как");
    internal string Truth => Say("truth", "на самом деле");
    internal string FalseAlarms => Say("false alarms", "ложные тревоги");

    internal string PrecisionRecall => Say("Precision against recall", "Точность и полнота");
    internal string F1OverConfidence => Say("F1 against confidence", "F1 и порог уверенности");
    internal string FalseAlarmsOverConfidence => Say("False alarms and what they buy", "Ложные тревоги и цена порога");
    internal string Reliability => Say("Can a score be read as a chance?", "Можно ли читать оценку как вероятность?");
    internal string Confusion => Say("What is taken for what", "Что с чем путается");
    internal string Differences => Say("Model A minus model B", "Модель A минус модель B");

    /// <summary>The words in the reader's language.</summary>
    internal string Say(string english, string russian) => Russian ? russian : english;

    /// <summary>A number in a format, with the reader's decimal mark.</summary>
    internal string Number(double value, string format)
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
        return Russian ? text.Replace('.', ',') : text;
    }

    /// <summary>A share with three digits, or a dash.</summary>
    internal string Share(double? value) => value is { } known ? Number(known, "0.000") : "—";

    /// <summary>An interval with two digits, or nothing.</summary>
    internal string Ends(Interval? interval, string format = "0.00") =>
        interval is { } ends ? $"{Number(ends.Low, format)}…{Number(ends.High, format)}" : "";

    /// <summary>An interval of a share as per cent, or nothing.</summary>
    internal string PercentEnds(Interval? interval) =>
        interval is { } ends ? $"{Number(100 * ends.Low, "0.#")}…{Number(100 * ends.High, "0.#")} %" : "";

    /// <summary>A share as per cent.</summary>
    internal string Percent(double? share, string format = "0.#") => share is { } known ? $"{Number(100 * known, format)} %" : "—";

    /// <summary>A count, its thousands apart as the reader writes them.</summary>
    internal string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', Russian ? '\u202f' : ',');
}
