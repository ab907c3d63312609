using System.Globalization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Totals;
using static System.FormattableString;

namespace FlareScope.Charts.Totals;

/// <summary>The words of a total's chart.</summary>
internal sealed record TotalWords
{
    internal required Func<TotalDocument, string> Title { get; init; }

    internal required Func<TotalDocument, string> Gas { get; init; }

    internal required Func<TotalDocument, string> Emissions { get; init; }

    /// <summary>The gas by the other reading of looks without a flare; empty when there are none.</summary>
    internal required Func<TotalDocument, string> OtherReading { get; init; }

    internal required Func<TotalDocument, string> Footer { get; init; }

    internal required string Rate { get; init; }

    internal required string Median { get; init; }

    internal required string Interval { get; init; }

    internal required string Unseen { get; init; }

    internal required string Seen { get; init; }

    /// <summary>Format of a day.</summary>
    internal required string Date { get; init; }

    private static readonly NumberFormatInfo RussianNumbers = new() { NumberDecimalSeparator = "," };

    internal static TotalWords In(ChartLanguage language) => language == ChartLanguage.Russian ? Russian : English;

    private static string Band(QuantityBand? band, string unit, string unknown, IFormatProvider numbers)
    {
        return band is null ? unknown : $"{Number(band.P50)} {unit} ({Number(band.P05)}–{Number(band.P95)})";

        // Three digits, and no exponent on a page for people.
        string Number(double value) => value == 0 ? "0" : value.ToString("F" + Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, 6), numbers);
    }

    private static string Other(TotalDocument document, string burnt, string was, string unit, IFormatProvider numbers) => document.Total.OtherGas?.Amount is { } other
        ? $"{(document.Inputs.Unlit == UnlitReading.Zero ? burnt : was)}: {Band(other, unit, "", numbers)}"
        : "";

    private static TotalWords English { get; } = new()
    {
        Title = d => Invariant($"Flared gas, {d.Total.Gas.From.UtcDateTime:d MMM yyyy} to {d.Total.Gas.To.UtcDateTime.AddTicks(-1):d MMM yyyy}"),
        Gas = d => Invariant($"{Band(d.Total.Gas.Amount, "thousand m³", "unknown", CultureInfo.InvariantCulture)} at 20 °C, 101.325 kPa, 90 % interval · {d.Total.Gas.CoveredShare:P0} of the period seen{(d.Total.Gas.Filled ? ", the rest filled with its mean" : d.Total.Gas.CoveredShare < 0.9995 ? ", the rest not counted" : "")}"),
        Emissions = d => $"CO₂ {Band(d.Total.Co2.Amount, "t", "unknown", CultureInfo.InvariantCulture)} · CH₄ {Band(d.Total.Ch4.Amount, "t", "unknown", CultureInfo.InvariantCulture)} · black carbon {Band(d.Total.BlackCarbon.Amount, "t", "unknown", CultureInfo.InvariantCulture)}, carbon balance",
        OtherReading = d => Other(d, "If a flame burnt wherever none was found", "If the flare was out wherever none was found", "thousand m³", CultureInfo.InvariantCulture),
        Footer = d => Invariant($"{d.Looks.Measured} looks with a flow, {d.Looks.Unlit} without a flare ({(d.Inputs.Unlit == UnlitReading.Zero ? "counted as 0" : "counted as missed flames")}), {d.Looks.Unknown} unknown · gaps over {d.Inputs.MaxGapHours} h {(d.Total.Gas.Filled ? "filled" : "left open")} · {d.Inputs.Files.Count} file(s) · FlareScope: a calculated estimate, not a metered value"),
        Rate = "thousand m³/day (20 °C)",
        Median = "mean of the time seen, median",
        Interval = "90 % interval",
        Unseen = "nobody looked",
        Seen = "seen, %",
        Date = "d MMM",
    };

    private static TotalWords Russian { get; } = new()
    {
        Title = d => Invariant($"Сожжённый газ, {d.Total.Gas.From.UtcDateTime:dd.MM.yyyy} – {d.Total.Gas.To.UtcDateTime.AddTicks(-1):dd.MM.yyyy}"),
        Gas = d => Invariant($"{Band(d.Total.Gas.Amount, "тыс. м³", "неизвестно", RussianNumbers)} при 20 °C и 101,325 кПа, интервал 90 % · наблюдалось {d.Total.Gas.CoveredShare:P0} периода{(d.Total.Gas.Filled ? ", остальное заполнено средним" : d.Total.Gas.CoveredShare < 0.9995 ? ", остальное не учтено" : "")}"),
        Emissions = d => $"CO₂ {Band(d.Total.Co2.Amount, "т", "неизвестно", RussianNumbers)} · CH₄ {Band(d.Total.Ch4.Amount, "т", "неизвестно", RussianNumbers)} · чёрный углерод {Band(d.Total.BlackCarbon.Amount, "т", "неизвестно", RussianNumbers)}, углеродный баланс",
        OtherReading = d => Other(d, "Если там, где пламени не нашли, оно горело", "Если там, где пламени не нашли, факел был погашен", "тыс. м³", RussianNumbers),
        Footer = d => Invariant($"наблюдений с расходом {d.Looks.Measured}, без факела {d.Looks.Unlit} ({(d.Inputs.Unlit == UnlitReading.Zero ? "сочтены нулём" : "сочтены пропущенным пламенем")}), неизвестных {d.Looks.Unknown} · перерывы дольше {d.Inputs.MaxGapHours} ч {(d.Total.Gas.Filled ? "заполнены" : "не заполнены")} · файлов {d.Inputs.Files.Count} · FlareScope: расчётная оценка, не показание прибора"),
        Rate = "тыс. м³/сут (20 °C)",
        Median = "среднее наблюдавшегося времени, медиана",
        Interval = "интервал 90 %",
        Unseen = "никто не смотрел",
        Seen = "видно, %",
        Date = "dd.MM",
    };
}
