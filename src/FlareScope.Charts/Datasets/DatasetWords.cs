using System.Globalization;

namespace FlareScope.Charts.Datasets;

/// <summary>The words of a data set's page.</summary>
internal sealed record DatasetWords
{
    internal required string Title { get; init; }

    internal required string BySource { get; init; }

    internal required string BySplit { get; init; }

    internal required string Pictures { get; init; }

    internal required string ShareOfPictures { get; init; }

    internal required string Flame { get; init; }

    internal required string Both { get; init; }

    internal required string Smoke { get; init; }

    internal required string Nothing { get; init; }

    internal required string Sizes { get; init; }

    internal required string SideShare { get; init; }

    internal required string Boxes { get; init; }

    internal required string CocoSizes { get; init; }

    internal required string[] SizeClasses { get; init; }

    internal required string Aspects { get; init; }

    internal required string Aspect { get; init; }

    internal required string WhereFlame { get; init; }

    internal required string WhereSmoke { get; init; }

    internal required string Light { get; init; }

    internal required string Day { get; init; }

    internal required string Dusk { get; init; }

    internal required string Night { get; init; }

    internal required string Unknown { get; init; }

    internal required string Others { get; init; }

    internal required string NoSplits { get; init; }

    internal required string NoBoxes { get; init; }

    /// <summary>The figures in one line.</summary>
    internal required Func<DatasetFigures, string> Figures { get; init; }

    internal required string Footer { get; init; }

    internal static DatasetWords In(ChartLanguage language) => language == ChartLanguage.Russian ? Russian : English;

    /// <summary>A count with thin spaces between thousands, as both languages may write it.</summary>
    internal static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u2009');

    private static string Percent(int part, int whole) => whole == 0 ? "0 %" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");

    private static DatasetWords English { get; } = new()
    {
        Title = "Data set",
        BySource = "What the pictures of each source show",
        BySplit = "Splits",
        Pictures = "pictures",
        ShareOfPictures = "share of the source's pictures, %",
        Flame = "flame",
        Both = "flame and smoke",
        Smoke = "smoke",
        Nothing = "neither (negative)",
        Sizes = "Box size",
        SideShare = "side of the box, share of the picture's side",
        Boxes = "share of the boxes, %",
        CocoSizes = "COCO size classes",
        SizeClasses = ["small\n< 32 px", "medium\n32–96 px", "large\n≥ 96 px"],
        Aspects = "Box shape",
        Aspect = "width / height",
        WhereFlame = "Where flame is",
        WhereSmoke = "Where smoke is",
        Light = "Light",
        Day = "day",
        Dusk = "dusk or dim",
        Night = "night",
        Unknown = "unknown",
        Others = "others",
        NoSplits = "no splits",
        NoBoxes = "no boxes",
        Figures = d => $"{Count(d.All.Total)} pictures · {Count(d.Flame.Boxes)} flame and {Count(d.Smoke.Boxes)} smoke boxes · {Count(d.All.Nothing)} negatives ({Percent(d.All.Nothing, d.All.Total)})"
            + (d.LongerSidePx is { } side ? string.Create(CultureInfo.InvariantCulture, $" · longer side {side:0} px (median)") : "")
            + (d.Unopened > 0 ? $" · {Count(d.Unopened)} could not be opened" : ""),
        Footer = "Light: median luminance beside the boxes; night as the measurement judges it, dusk by this project's own limit. Darker on the maps: covered by more boxes, the darkest cell by the share given. FlareScope",
    };

    private static DatasetWords Russian { get; } = new()
    {
        Title = "Набор данных",
        BySource = "Что на снимках каждого источника",
        BySplit = "Выборки",
        Pictures = "снимки",
        ShareOfPictures = "доля снимков источника, %",
        Flame = "пламя",
        Both = "пламя и дым",
        Smoke = "дым",
        Nothing = "ни того, ни другого",
        Sizes = "Размер рамок",
        SideShare = "сторона рамки, доля стороны снимка",
        Boxes = "доля рамок, %",
        CocoSizes = "Классы размера COCO",
        SizeClasses = ["малые\n< 32 px", "средние\n32–96 px", "крупные\n≥ 96 px"],
        Aspects = "Форма рамок",
        Aspect = "ширина / высота",
        WhereFlame = "Где находится пламя",
        WhereSmoke = "Где находится дым",
        Light = "Освещение",
        Day = "день",
        Dusk = "сумерки, полумрак",
        Night = "ночь",
        Unknown = "неизвестно",
        Others = "прочие",
        NoSplits = "выборок нет",
        NoBoxes = "рамок нет",
        Figures = d => $"снимков: {Count(d.All.Total)} · рамок пламени {Count(d.Flame.Boxes)}, дыма {Count(d.Smoke.Boxes)} · без пламени и дыма {Count(d.All.Nothing)} ({Percent(d.All.Nothing, d.All.Total)})"
            + (d.LongerSidePx is { } side ? string.Create(CultureInfo.InvariantCulture, $" · длинная сторона {side:0} px (медиана)") : "")
            + (d.Unopened > 0 ? $" · не открылось: {Count(d.Unopened)}" : ""),
        Footer = "Освещение: медиана яркости вне рамок; ночь — как судит измерение, граница сумерек — выбор проекта. Чем темнее клетка карты, тем больше рамок её накрывает; у самой тёмной доля подписана. FlareScope",
    };
}
