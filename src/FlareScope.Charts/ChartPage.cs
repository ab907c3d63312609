using ScottPlot;
using SkiaSharp;

namespace FlareScope.Charts;

/// <summary>A white page on which plots and lines of text are put.</summary>
internal sealed class ChartPage : IDisposable
{
    private const float Edge = 30;

    private readonly SKBitmap _bitmap;
    private readonly SKCanvas _canvas;

    /// <param name="width">Width, px.</param>
    /// <param name="height">Height, px.</param>
    internal ChartPage(int width, int height)
    {
        _bitmap = new SKBitmap(width, height);
        _canvas = new SKCanvas(_bitmap);
        _canvas.Clear(SKColors.White);
    }

    /// <summary>Draws a plot into a part of the page and disposes of it.</summary>
    internal void Put(Plot plot, int left, int right, int top, int bottom)
    {
        // A plot clears the whole canvas it is given.
        using var panel = new SKBitmap(right - left, bottom - top);
        using var own = new SKCanvas(panel);
        using (plot)
            plot.Render(own, panel.Width, panel.Height);
        _canvas.DrawBitmap(panel, left, top);
    }

    /// <summary>Writes a line at the left edge.</summary>
    internal void Write(string words, float baseline, SKFont font, Color colour)
    {
        using var paint = new SKPaint { Color = colour.ToSKColor(), IsAntialias = true };
        _canvas.DrawText(words, Edge, baseline, SKTextAlign.Left, font, paint);
    }

    /// <summary>The page as PNG.</summary>
    internal byte[] Png()
    {
        using var png = _bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _canvas.Dispose();
        _bitmap.Dispose();
    }
}
