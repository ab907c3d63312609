using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>One page on an evaluation that needs nothing but itself: no script, no outside address, pictures inside.</summary>
public static class EvaluationPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="contents">What it shows.</param>
    /// <param name="charts">The charts of the same evaluation and language.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>HTML, UTF-8.</returns>
    public static string Html(EvaluationPageContents contents, IReadOnlyList<EvaluationChart> charts, ChartLanguage language)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(charts);
        var words = new EvaluationWords(language);
        var page = new Html();
        page.Raw($"<!doctype html><html lang=\"{words.Code}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        page.Element("title", $"{words.Title} · {contents.ModelA}").Raw($"<style>{PageStyle.Css}</style></head><body><main>");
        var parts = new PageParts(page, contents, charts, words);
        parts.Head();
        parts.Comparison();
        parts.Classes();
        parts.ChoosingConfidence();
        parts.Confusion();
        parts.Calibration();
        parts.Conditions();
        new OutlineSheet(page, words).Write(contents.Result.Masks, contents.Outlines);
        new ErrorSheet(page, words).Write(contents.Errors);
        parts.HowToRead();
        return page.Raw("</main></body></html>").ToString();
    }
}
