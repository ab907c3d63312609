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
    string NotMeasured)
{
    internal static CaptionWords Russian { get; } = new(
        "Факел", "тыс. м³/сут", "МВт", "дежурное пламя", "индекс", "нет масштаба", "дым без пламени", "пламя не измерено");

    internal static CaptionWords English { get; } = new(
        "Flare", "thousand m³/day", "MW", "pilot flame", "index", "no scale", "smoke, no flame", "flame not measured");
}
