using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using SkiaSharp;

namespace FlareScope.Satellite.QuickLook;

/// <summary>A picture for people: SWIR false colour around the hot spots, with marks, scale bar, north arrow and caption.</summary>
/// <remarks>Captions need <c>fonts/DejaVuSans.ttf</c> beside the program, where the command line has it; without it only the marks are drawn.</remarks>
public static class QuickLookPicture
{
    private const int CaptionHeight = 54;
    private const int Largest = 16;

    /// <summary>Draws the picture.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="document">Its hot spots.</param>
    /// <param name="options">Sizes; the defaults when null.</param>
    /// <returns>A PNG file.</returns>
    public static byte[] Png(Scene scene, SceneDocument document, QuickLookOptions? options = null)
    {
        options ??= new();
        var window = Window(scene, document, options);
        var longest = Math.Max(window.Width, window.Height);
        var step = (longest - 1) / options.SidePx + 1;
        var zoom = Math.Clamp(options.SidePx * step / longest, 1, Largest);
        using var pixels = FalseColour.Draw(scene, window, step, options);
        var scale = zoom / (float)step;

        var words = new QuickLookWords(options.Language);
        string[] caption = [words.Title(document), words.Bands(document.Scene, scene.Grid.At(window.Column + window.Width / 2.0, window.Row + window.Height / 2.0))];
        using var surface = SKSurface.Create(new SKImageInfo(Math.Max(pixels.Width * zoom, QuickLookMarks.CaptionWidth(caption)), pixels.Height * zoom + CaptionHeight));
        var canvas = surface.Canvas;
        canvas.Clear(new SKColor(18, 20, 24));
        using (var image = SKImage.FromBitmap(pixels))
            canvas.DrawImage(image, SKRect.Create(pixels.Width * zoom, pixels.Height * zoom), new SKSamplingOptions(SKFilterMode.Nearest));

        var marks = new QuickLookMarks(canvas, pixels.Width * zoom, pixels.Height * zoom, words);
        foreach (var (spot, i) in document.Hotspots.Select((s, i) => (s, i)))
        {
            var at = new SKPoint((spot.Column + 0.5f - window.Column) * scale, (spot.Row + 0.5f - window.Row) * scale);
            marks.Spot(at, 8 + MathF.Sqrt(spot.Pixels) * scale, spot.Class, i < options.MostCaptions ? words.Spot(spot, i + 1) : null);
        }

        marks.ScaleBar(scene.Grid.PixelSizeM / scale);
        marks.North();
        marks.Caption(caption);
        using var png = surface.Snapshot().Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static RasterWindow Window(Scene scene, SceneDocument document, QuickLookOptions options)
    {
        if (document.Hotspots.Count == 0)
            return new(0, 0, scene.Width, scene.Height);
        var (left, top) = (document.Hotspots.Min(h => h.Column), document.Hotspots.Min(h => h.Row));
        return new RasterWindow(left, top, document.Hotspots.Max(h => h.Column) + 1 - left, document.Hotspots.Max(h => h.Row) + 1 - top)
            .Grow(options.Margin, scene.Width, scene.Height);
    }
}
