using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>DejaVu Sans from the program's folder: Skia's self-contained library finds no system font.</summary>
internal static class CaptionFont
{
    private static readonly Lazy<SKTypeface> LazyRegular = new(() => Load("DejaVuSans.ttf"));
    private static readonly Lazy<SKTypeface> LazyBold = new(() => Load("DejaVuSans-Bold.ttf"));

    /// <summary>Upright.</summary>
    internal static SKTypeface Regular => LazyRegular.Value;

    /// <summary>Bold.</summary>
    internal static SKTypeface Bold => LazyBold.Value;

    private static SKTypeface Load(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "fonts", file);
        return SKTypeface.FromFile(path)
            ?? throw new FileNotFoundException($"fonts/{file} is missing beside the program; build or install it again.", path);
    }
}
