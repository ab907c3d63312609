using ScottPlot;
using SkiaSharp;

namespace FlareScope.Charts;

/// <summary>DejaVu Sans from the program's folder, for plots and for what is drawn beside them.</summary>
internal static class ChartFont
{
    internal const string Family = "DejaVu Sans";

    private static readonly Lazy<SKTypeface> LazyRegular = new(() => Load("DejaVuSans.ttf", bold: false));
    private static readonly Lazy<SKTypeface> LazyBold = new(() => Load("DejaVuSans-Bold.ttf", bold: true));

    /// <summary>Upright, of a size in pixels.</summary>
    internal static SKFont Regular(float size) => new(LazyRegular.Value, size);

    /// <summary>Bold, of a size in pixels.</summary>
    internal static SKFont Bold(float size) => new(LazyBold.Value, size);

    /// <summary>Sets every text of a plot in it.</summary>
    internal static void SetIn(Plot plot)
    {
        _ = (LazyRegular.Value, LazyBold.Value); // makes the plots know the family
        plot.Font.Set(Family);
    }

    private static SKTypeface Load(string file, bool bold)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "fonts", file);
        var face = SKTypeface.FromFile(path)
            ?? throw new FileNotFoundException($"fonts/{file} is missing beside the program; build or install it again.", path);
        Fonts.AddFontFile(Family, path, bold, italic: false);
        return face;
    }
}
