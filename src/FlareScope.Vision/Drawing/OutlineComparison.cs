using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Draws two outlines of the same flames onto the part of a picture that shows them: a person's white, the found one as on annotated pictures.</summary>
public static class OutlineComparison
{
    private const int JpegQuality = 85;
    private const double Margin = 0.25; // of the longer side of what is outlined
    private const int LeastMarginPx = 8;
    private const float MostEnlarged = 8;

    /// <summary>Draws them.</summary>
    /// <param name="picture">Upright picture; not changed.</param>
    /// <param name="truth">The person's mask, one byte a pixel, row by row, non-zero inside.</param>
    /// <param name="found">The mask found, likewise.</param>
    /// <param name="side">Longer side of the drawing, px.</param>
    /// <returns>A JPEG without any metadata.</returns>
    /// <exception cref="ArgumentException">A mask is not of the picture's size.</exception>
    public static byte[] Jpeg(SKBitmap picture, ReadOnlySpan<byte> truth, ReadOnlySpan<byte> found, int side = 560)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (truth.Length != picture.Width * picture.Height || found.Length != truth.Length)
            throw new ArgumentException($"Masks of {truth.Length} and {found.Length} pixels do not fit a picture of {picture.Width} x {picture.Height}.", nameof(found));
        using var drawn = Outline(truth, picture.Width);
        using var measured = Outline(found, picture.Width);
        var part = Part(drawn, measured, picture);
        var scale = Math.Min(MostEnlarged, side / (float)Math.Max(part.Width, part.Height));
        var info = new SKImageInfo(Math.Max(1, (int)(part.Width * scale)), Math.Max(1, (int)(part.Height * scale)), SKColorType.Rgba8888);
        using var copy = new SKBitmap(info);
        using (var canvas = new SKCanvas(copy))
        using (var image = SKImage.FromBitmap(picture))
        {
            canvas.DrawImage(image, part, info.Rect, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            var onto = SKMatrix.CreateTranslation(-part.Left, -part.Top).PostConcat(SKMatrix.CreateScale(scale, scale));
            drawn.Transform(onto);
            measured.Transform(onto);
            var palette = new Palette(info.Width, info.Height);
            palette.Line(canvas, drawn, Palette.Length);
            palette.Line(canvas, measured, Palette.Outline);
        }

        using var data = copy.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return data.ToArray();
    }

    /// <summary>The sides of pixels that part a mask from the rest.</summary>
    private static SKPath Outline(ReadOnlySpan<byte> mask, int width)
    {
        var (path, height) = (new SKPath(), mask.Length / width);
        for (var y = 0; y <= height; y++)
        {
            for (var x = 0; x <= width; x++)
            {
                var own = At(mask, x, y);
                if (own != At(mask, x, y - 1))
                    Side(x, y, x + 1, y);
                if (own != At(mask, x - 1, y))
                    Side(x, y, x, y + 1);
            }
        }

        return path;

        bool At(ReadOnlySpan<byte> cells, int x, int y) => x >= 0 && y >= 0 && x < width && y < height && cells[(y * width) + x] != 0;

        void Side(int fromX, int fromY, int toX, int toY)
        {
            path.MoveTo(fromX, fromY);
            path.LineTo(toX, toY);
        }
    }

    /// <summary>What is outlined, with a margin; the whole picture when nothing is.</summary>
    private static SKRect Part(SKPath drawn, SKPath measured, SKBitmap picture)
    {
        var whole = SKRect.Create(picture.Width, picture.Height);
        if (drawn.IsEmpty && measured.IsEmpty)
            return whole;
        var both = drawn.IsEmpty ? measured.Bounds : measured.IsEmpty ? drawn.Bounds : SKRect.Union(drawn.Bounds, measured.Bounds);
        var margin = Math.Max(LeastMarginPx, (float)Margin * Math.Max(both.Width, both.Height));
        return SKRect.Intersect(SKRect.Inflate(both, margin, margin), whole);
    }
}
