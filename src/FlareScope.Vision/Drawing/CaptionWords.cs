namespace FlareScope.Vision.Drawing;

/// <summary>The words of captions in one language.</summary>
internal sealed record CaptionWords(
    string Flare,
    string FlowUnit,
    string HeatUnit,
    string Pilot,
    string Index,
    string NoScale,
    string SmokeOnly,
    string NotMeasured,
    string Length,
    string Area,
    string Opacity,
    string Ringelmann,
    string Steam,
    string Metre,
    string SquareMetre)
{
    internal static CaptionWords Russian { get; } = new(
        "Факел",
        "тыс. м³/сут",
        "МВт",
        "дежурное пламя",
        "индекс",
        "нет масштаба",
        "дым без пламени",
        "пламя не измерено",
        "длина",
        "площадь",
        "непрозрачность",
        "Рингельман",
        "пар",
        "м",
        "м²");

    internal static CaptionWords English { get; } = new(
        "Flare",
        "thousand m³/day",
        "MW",
        "pilot flame",
        "index",
        "no scale",
        "smoke, no flame",
        "flame not measured",
        "length",
        "area",
        "opacity",
        "Ringelmann",
        "steam",
        "m",
        "m²");

    /// <summary>The words of a language.</summary>
    internal static CaptionWords Of(PictureLanguage language) => language == PictureLanguage.Russian ? Russian : English;
}
