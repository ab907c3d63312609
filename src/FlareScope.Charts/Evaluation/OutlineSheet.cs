using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>How well flames are outlined, and the worst outlines with their pictures.</summary>
internal sealed class OutlineSheet(Html page, EvaluationWords words)
{
    internal void Write(MaskResult? masks, IReadOnlyList<PicturedOutline> worst)
    {
        if (masks is null)
            return;
        page.Element("h2", words.Say("How well flames are outlined", "Насколько точно обведено пламя"));
        page.Element("p", words.Say(
            "Overlap (IoU) and area against the outlines people drew: inside the boxes people drew, which is the outline's own error, and inside the detector's boxes, which is what a user gets. A flame that was not found counts as overlap 0 and area error 1.",
            "Перекрытие (IoU) и площадь против контуров, обведённых людьми: в рамках людей — собственная ошибка контура, в рамках детектора — то, что получит пользователь. Ненайденное пламя считается за перекрытие 0 и ошибку площади 1."), "quiet");
        Table(masks);
        if (worst.Count == 0)
            return;
        page.Element("h3", words.Say("The worst outlines, in people's boxes", "Худшие контуры, в рамках людей"));
        page.Raw($"<p class=\"key quiet\"><i class=\"drawn\"></i>{Html.Escape(words.Say("drawn by people", "обвели люди"))}<i class=\"outline\"></i>{Html.Escape(words.Say("found", "найдено"))}</p>");
        page.Raw("<div class=\"errors\">");
        foreach (var picture in worst)
        {
            var caption = Html.Escape(Caption(picture.Outlined));
            page.Raw($"<figure><img alt=\"{caption}\" src=\"{Html.Data(picture.Jpeg, "jpeg")}\"><figcaption>{caption}</figcaption></figure>");
        }

        page.Raw("</div>");
    }

    private void Table(MaskResult masks)
    {
        var names = new ConditionNames(words);
        IEnumerable<(string Name, MaskScores Scores)> rows =
        [
            (words.Say("all", "все"), masks),
            .. masks.BySource.Select(r => (r.Key, r.Value)),
            .. masks.ByLight.Select(r => (names.Light(r.Key), r.Value)),
            .. masks.BySmoke.Select(r => (names.Smoke(r.Key), r.Value)),
        ];
        page.Table(
            [
                "",
                words.Say("Pictures", "Снимков"),
                words.Say("Median IoU, people's boxes", "Медиана IoU, рамки людей"),
                words.Say("Median area error, people's boxes", "Медиана ошибки площади, рамки людей"),
                words.Say("Median IoU, detector's boxes", "Медиана IoU, рамки детектора"),
                words.Say("Median area error, detector's boxes", "Медиана ошибки площади, рамки детектора"),
            ],
            rows.Where(r => r.Scores.TruthBoxes.Images > 0).Select(r => (IReadOnlyList<(string, string)>)
            [
                (r.Name, ""), (words.Count(r.Scores.TruthBoxes.Images), ""), .. Cells(r.Scores.TruthBoxes), .. Cells(r.Scores.Detected),
            ]));
    }

    private IEnumerable<(string, string)> Cells(MaskSummary outlines) =>
    [
        (words.Share(outlines.MedianIou), outlines.Missed > 0 ? words.Say($"{outlines.Missed} not found", $"не найдено {outlines.Missed}") : ""),
        (words.Percent(outlines.MedianAreaError), $"P90 {words.Percent(outlines.P90AreaError)}"),
    ];

    private string Caption(ComparedOutline picture)
    {
        var names = new ConditionNames(words);
        var (drawn, found) = (picture.TruthBoxes, picture.Detected);
        return string.Join(" · ",
        [
            $"IoU {words.Number(drawn.IntersectionOverUnion ?? 0, "0.00")} ({words.Say("detector's boxes", "рамки детектора")} {words.Number(found.IntersectionOverUnion ?? 0, "0.00")})",
            $"{words.Say("area", "площадь")} {words.Number(100 * (drawn.AreaError ?? 0), "+0;-0;0")} % {words.Say("of", "от")} {words.Count(drawn.TruthPixels)} {words.Say("px²", "пкс²")}",
            names.Light(picture.Image.Lighting),
            picture.Image.Name,
        ]);
    }
}
