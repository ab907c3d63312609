using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>The worst errors with their pictures.</summary>
internal sealed class ErrorSheet(Html page, EvaluationWords words)
{
    internal void Write(IReadOnlyList<PicturedError> errors)
    {
        page.Element("h2", words.Say("The worst errors", "Худшие ошибки"));
        if (errors.Count == 0)
        {
            page.Element("p", words.Say("There are none.", "Их нет."));
            return;
        }

        page.Raw($"<p class=\"key quiet\"><i class=\"dash\"></i>{Html.Escape(words.Say("drawn by people", "разметка людей"))}<i></i>{Html.Escape(words.Say("found, with its score; flame orange, smoke grey-blue", "найдено, с оценкой; пламя оранжевое, дым серо-голубой"))}</p>");
        foreach (var kind in errors.GroupBy(e => e.Error.Kind))
        {
            page.Element("h3", Name(kind.Key)).Raw("<div class=\"errors\">");
            foreach (var error in kind)
            {
                var caption = Html.Escape(Caption(error.Error));
                page.Raw($"<figure><img alt=\"{caption}\" src=\"{Html.Data(error.Jpeg, "jpeg")}\"><figcaption>{caption}</figcaption></figure>");
            }

            page.Raw("</div>");
        }
    }

    private string Name(DetectionErrorKind kind) => kind switch
    {
        DetectionErrorKind.MissedFlame => words.Say("Missed flames, the largest first", "Пропущенное пламя, сначала самое большое"),
        DetectionErrorKind.FalseAlarm => words.Say("Boxes over nothing, the surest first", "Рамки на пустом месте, сначала самые уверенные"),
        _ => words.Say("Boxes that sit badly, the surest first", "Плохо сидящие рамки, сначала самые уверенные"),
    };

    private string Caption(DetectionError error)
    {
        var kind = (error.Truth?.Class ?? error.Found!.Class) == DetectionClass.Flame ? words.FlameSmall : words.SmokeSmall;
        var figures = error.Found is { } found ? $", {words.Say("score", "оценка")} {words.Number(found.Score, "0.00")}" : "";
        if (error.Overlap is { } overlap)
            figures += $", {words.Say("overlap", "перекрытие")} {words.Number(overlap, "0.00")}";
        return $"{kind}{figures} · {error.Image.Name}";
    }
}
