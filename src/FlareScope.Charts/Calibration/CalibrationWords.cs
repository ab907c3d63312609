using FlareScope.Core.Calibration;
using static System.FormattableString;

namespace FlareScope.Charts.Calibration;

/// <summary>The words of a calibration chart.</summary>
internal sealed record CalibrationWords
{
    /// <summary>Heading, the site's name following.</summary>
    internal required string Title { get; init; }

    internal required string Metered { get; init; }

    internal required string Camera { get; init; }

    internal required string LeftOut { get; init; }

    internal required string LawsAlone { get; init; }

    internal required string Equal { get; init; }

    internal required string ErrorOverTime { get; init; }

    internal required string ErrorOverSize { get; init; }

    internal required string Error { get; init; }

    internal required string Area { get; init; }

    internal required string Length { get; init; }

    /// <summary>Format of the time axis.</summary>
    internal required string Date { get; init; }

    /// <summary>The figures in one line.</summary>
    internal required Func<CalibrationDocument, string> Figures { get; init; }

    /// <summary>Where it holds, in one line.</summary>
    internal required Func<CalibrationDocument, string> Footer { get; init; }

    internal static CalibrationWords In(ChartLanguage language) => language == ChartLanguage.Russian ? Russian : English;

    private static string Model(CalibrationDocument document, string bias, string ridge, string huber, string process) => document.Model switch
    {
        SiteModelKind.Bias => bias,
        SiteModelKind.Ridge => ridge,
        SiteModelKind.Huber => huber,
        _ => process,
    };

    private static CalibrationWords English { get; } = new()
    {
        Title = "Camera against the meter",
        Metered = "meter, thousand m³/day (20 °C)",
        Camera = "camera, thousand m³/day (20 °C)",
        LeftOut = "calibrated; each point left out of its own prediction, 90 % interval",
        LawsAlone = "flame laws alone, before calibration",
        Equal = "camera = meter",
        ErrorOverTime = "Error over time (band: 90 % interval)",
        ErrorOverSize = "Error over flame size (band: 90 % interval)",
        Error = "camera − meter, %",
        Area = "flame area, m²",
        Length = "flame length, m",
        Date = "d MMM",
        Figures = d => Invariant($"{d.Points} points, {d.Range.Days} day(s) · {Model(d, "one factor", "shrunk line", "robust line", "Gaussian process")} · mean absolute error {d.Loo.Mape:P0} (laws alone {d.TierTwo.Mape:P0}) · R² {d.Loo.R2:0.00} · bias {d.Loo.Bias:+0.0;−0.0;0.0} thousand m³/day · 90 % interval ×/÷ {d.Interval.Factor:0.00}"),
        Footer = d => Invariant($"{d.Range.From.UtcDateTime:yyyy-MM-dd} to {d.Range.To.UtcDateTime:yyyy-MM-dd} · {d.Id} · points SHA-256 {d.PointsSha256[..Math.Min(16, d.PointsSha256.Length)]}… · FlareScope: a calculated estimate, not a metered value"),
    };

    private static CalibrationWords Russian { get; } = new()
    {
        Title = "Камера против счётчика",
        Metered = "счётчик, тыс. м³/сут (20 °C)",
        Camera = "камера, тыс. м³/сут (20 °C)",
        LeftOut = "после калибровки; каждая точка предсказана без неё самой, интервал 90 %",
        LawsAlone = "только формулы пламени, до калибровки",
        Equal = "камера = счётчик",
        ErrorOverTime = "Ошибка во времени (полоса: интервал 90 %)",
        ErrorOverSize = "Ошибка и размер пламени (полоса: интервал 90 %)",
        Error = "камера − счётчик, %",
        Area = "площадь пламени, м²",
        Length = "длина пламени, м",
        Date = "dd.MM",
        Figures = d => Invariant($"точек {d.Points}, дней {d.Range.Days} · {Model(d, "один множитель", "прямая к физическому наклону", "устойчивая прямая", "гауссов процесс")} · средняя абсолютная ошибка {d.Loo.Mape:P0} (только формулы {d.TierTwo.Mape:P0}) · R² {d.Loo.R2:0.00} · смещение {d.Loo.Bias:+0.0;−0.0;0.0} тыс. м³/сут · интервал 90 % ×/÷ {d.Interval.Factor:0.00}"),
        Footer = d => Invariant($"{d.Range.From.UtcDateTime:dd.MM.yyyy} – {d.Range.To.UtcDateTime:dd.MM.yyyy} · {d.Id} · SHA-256 точек {d.PointsSha256[..Math.Min(16, d.PointsSha256.Length)]}… · FlareScope: расчётная оценка, не показание прибора"),
    };
}
