using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>The chapters of the page, each beginning with what its figures say.</summary>
internal sealed class PageParts(Html page, EvaluationPageContents contents, IReadOnlyList<EvaluationChart> charts, EvaluationWords words)
{
    private readonly EvaluationTables _tables = new(words);

    private EvaluationResult Result => contents.Result;

    internal void Head()
    {
        page.Element("h1", words.Title);
        page.Element("p", words.Say($"Data: {contents.DataSet}", $"Данные: {contents.DataSet}"), "source");
        page.Element("p", words.Say($"Model A: {contents.ModelA}", $"Модель A: {contents.ModelA}") + (contents.ModelB is { } b ? words.Say($" · model B: {b}", $" · модель B: {b}") : ""), "source");
        page.Element("p", words.Say(
            $"{words.Count(Result.Images)} pictures, {words.Count(Result.Negatives)} of them show neither flame nor smoke · counts at confidence {words.Number(Result.Confidence, "0.###")}, overlap 0.5 · {contents.MadeAt:yyyy-MM-dd HH:mm} UTC",
            $"Снимков {words.Count(Result.Images)}, из них без пламени и дыма {words.Count(Result.Negatives)} · подсчёт при пороге {words.Number(Result.Confidence, "0.###")}, перекрытие 0,5 · {contents.MadeAt:dd.MM.yyyy HH:mm} UTC"), "quiet");
        if (contents.Unread > 0)
            page.Element("p", words.Say($"{contents.Unread} pictures could not be read and are in no figure.", $"Не прочитано снимков: {contents.Unread}; в цифры они не входят."), "says");
        page.Raw("<div class=\"cards\">");
        Card(words.Share(Result.Classes.Flame.Ap50), $"AP50, {words.FlameSmall}", words.Ends(Result.Intervals?.Classes.Flame.Ap50));
        Card(words.Share(Result.Classes.Smoke.Ap50), $"AP50, {words.SmokeSmall}", words.Ends(Result.Intervals?.Classes.Smoke.Ap50));
        Card(words.Percent(Result.Classes.Flame.Recall), words.Say("of the flames found", "пламени найдено"), words.PercentEnds(Result.Intervals?.Classes.Flame.Recall));
        Card(
            words.Percent(Result.FalseAlarmShare),
            words.Say($"false alarms: {Result.FalseAlarms.Alarmed} of {Result.FalseAlarms.Negatives} pictures", $"ложных тревог: {Result.FalseAlarms.Alarmed} из {Result.FalseAlarms.Negatives} снимков"),
            words.PercentEnds(Result.FalseAlarms.Interval));
        page.Raw("</div>");
    }

    internal void Comparison()
    {
        if (Result.Comparison is not { } comparison)
            return;
        page.Element("h2", words.Say("Is model A better than model B?", "Лучше ли модель A модели B?"));
        page.Element("p", ComparisonSentence.Of(comparison, words), "says");
        _tables.Comparison(page, comparison);
        if (comparison.FalseAlarmTest is { } test)
        {
            page.Element("p", words.Say(
                $"False alarms picture by picture: only A {test.OnlyA}, only B {test.OnlyB}, both {test.Both}, neither {test.Neither}; McNemar's exact test p = {words.Number(test.PValue, "0.000")}.",
                $"Ложные тревоги снимок за снимком: только A {test.OnlyA}, только B {test.OnlyB}, обе {test.Both}, ни одна {test.Neither}; точный критерий Макнемара p = {words.Number(test.PValue, "0.000")}."));
        }

        page.Element("p", words.Say(
            $"A is counted at confidence {words.Number(comparison.ConfidenceA, "0.###")}, B at {words.Number(comparison.ConfidenceB, "0.###")}. Both are scored on the same {comparison.Resamples} resamples of the pictures; intervals {words.Percent(comparison.Level, "0")}.",
            $"A считается при пороге {words.Number(comparison.ConfidenceA, "0.###")}, B — при {words.Number(comparison.ConfidenceB, "0.###")}. Обе оценены на одних и тех же {comparison.Resamples} повторных выборках снимков; интервалы {words.Percent(comparison.Level, "0")}."), "quiet");
        Charts(EvaluationCharts.Comparison);
    }

    internal void Classes()
    {
        page.Element("h2", words.Say("Flame and smoke", "Пламя и дым"));
        _tables.Classes(page, Result);
        Charts(EvaluationCharts.PrecisionRecall, EvaluationCharts.F1);
        page.Element("h3", words.Say("By size of the box (COCO)", "По размеру рамки (COCO)"));
        _tables.Sizes(page, Result.BySize);
    }

    internal void ChoosingConfidence()
    {
        page.Element("h2", words.Say("Choosing a confidence", "Какой порог выбрать"));
        page.Element("p", Result.AtFalseAlarms01 is { } choice
            ? words.Say(
                $"At confidence {words.Number(choice.Confidence, "0.000")} at most 1 % of the pictures without flame and smoke raise a false alarm ({words.Percent(choice.FalseAlarmShare)} here). Recall of flames is then {words.Percent(choice.Classes.Flame.Recall)} instead of {words.Percent(Result.Classes.Flame.Recall)}, of smoke {words.Percent(choice.Classes.Smoke.Recall)} instead of {words.Percent(Result.Classes.Smoke.Recall)}.",
                $"При пороге {words.Number(choice.Confidence, "0.000")} ложную тревогу дают не более 1 % снимков без пламени и дыма (здесь {words.Percent(choice.FalseAlarmShare)}). Полнота по пламени тогда {words.Percent(choice.Classes.Flame.Recall)} вместо {words.Percent(Result.Classes.Flame.Recall)}, по дыму {words.Percent(choice.Classes.Smoke.Recall)} вместо {words.Percent(Result.Classes.Smoke.Recall)}.")
            : words.Say(
                "No confidence keeps false alarms at 1 % here, or there are no pictures without flame and smoke to tell by.",
                "Порога, при котором ложных тревог не более 1 %, здесь нет, либо нет снимков без пламени и дыма."), "says");
        page.Element("p", words.Say(
            "Choose on validation pictures, never on those a result is reported on.",
            "Выбирайте порог на проверочных снимках, а не на тех, по которым сообщается результат."), "quiet");
        Charts(EvaluationCharts.FalseAlarms);
    }

    internal void Confusion()
    {
        page.Element("h2", words.Confusion);
        page.Element("p", words.Say(
            "Rows are what people drew, columns what the detector said. The last row are boxes over nothing, the last column flames and smokes that nothing found.",
            "Строки — что разметил человек, столбцы — что сказал детектор. Последняя строка — рамки на пустом месте, последний столбец — пропуски."), "quiet");
        Charts(EvaluationCharts.Confusion);
    }

    internal void Calibration()
    {
        page.Element("h2", words.Reliability);
        page.Element("p", words.Say(
            $"Mean distance between score and share right (ECE), over the boxes at the confidence: {Ece(Result.Calibration.Flame, words.FlameSmall)}; {Ece(Result.Calibration.Smoke, words.SmokeSmall)}. Below the diagonal a score promises too much.",
            $"Среднее расхождение оценки и доли верных (ECE) по рамкам выше порога: {Ece(Result.Calibration.Flame, words.FlameSmall)}; {Ece(Result.Calibration.Smoke, words.SmokeSmall)}. Ниже диагонали оценка обещает слишком много."));
        Charts(EvaluationCharts.Reliability);
        _tables.Bins(page, Result.Calibration);

        string Ece(ScoreCalibration c, string name) => $"{name} {words.Share(c.EceKept)} [{words.Ends(c.EceKeptInterval)}]";
    }

    internal void Conditions()
    {
        page.Element("h2", words.Say("In which conditions", "В каких условиях"));
        var names = new ConditionNames(words);
        _tables.Conditions(page, words.Say("Light", "Свет"), Result.Conditions.Light.Select(c => (names.Light(c.Key), c.Value)));
        _tables.Conditions(page, words.Smoke, Result.Conditions.Smoke.Select(c => (names.Smoke(c.Key), c.Value)));
        _tables.Conditions(page, words.Say("Largest flame", "Крупнейшее пламя"), Result.Conditions.FlareSize.Select(c => (names.Size(c.Key), c.Value)));
        _tables.Conditions(page, words.Say("Source", "Источник"), Result.BySource.Select(c => (c.Key, c.Value)));
    }

    internal void HowToRead()
    {
        page.Element("h2", words.Say("How to read this", "Как это читать"));
        page.Element("p", words.Say(
            "AP50 and AP50–95 are COCO's average precision. Ends below a figure are 95 % bootstrap intervals over whole pictures; those of the calibration and of the share of false alarms at the top are Wilson intervals, which also tell how little 0 of 20 proves. Pictures of one scene are alike, so the true intervals are somewhat wider. An interval of 1.00…1.00 or 0.00…0.00 is a bootstrap that saw no exception: on few pictures it proves little. A dash means that the set cannot tell.",
            "AP50 и AP50–95 — средняя точность по COCO. Под цифрой — 95-процентный интервал бутстрепа по целым снимкам; у калибровки и у доли ложных тревог вверху — интервал Уилсона, который показывает и то, как мало доказывает 0 из 20. Снимки одной сцены похожи, поэтому настоящие интервалы несколько шире. Интервал 1,00…1,00 или 0,00…0,00 значит лишь, что исключений не встретилось: на малом числе снимков это мало что доказывает. Прочерк значит, что по этим снимкам сказать нельзя."));
        page.Element("p", words.Say(
            "Light is judged from the picture's median brightness beside flames and smoke: it tells of exposure, not of the clock. Flames are small below 1/13 and large from 3/13 of the picture's longer side (square root of the box area).",
            "Свет определён по медианной яркости снимка вне пламени и дыма: это об экспозиции, а не о часах. Пламя малое, если корень из площади рамки меньше 1/13 длинной стороны снимка, и большое от 3/13."));
    }

    private void Card(string figure, string name, string ends) =>
        page.Raw($"<div><b>{Html.Escape(figure)}</b><span>{Html.Escape(name)}</span><span>{Html.Escape(ends)}</span></div>");

    private void Charts(params string[] names)
    {
        page.Raw("<div class=\"charts\">");
        foreach (var chart in names.Select(n => charts.FirstOrDefault(c => c.Name == n)).OfType<EvaluationChart>())
            page.Chart(chart, words.Say($"Chart: {chart.Title}; the figures stand in the tables of this page.", $"График: {chart.Title}; цифры есть в таблицах этой страницы."));
        page.Raw("</div>");
    }
}
