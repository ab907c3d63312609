using System.Runtime.InteropServices;
using SkiaSharp;

namespace FlareScope.Datasets.Augmentation;

/// <summary>A contact sheet of training samples with their boxes: what training sees, for the eye.</summary>
public static class SampleSheet
{
    private const int Gap = 4;
    private const int Quality = 88;
    private static readonly SKColor[] Colours = [new(0xFF, 0x3B, 0x30), new(0x34, 0xC7, 0xF0), new(0xFF, 0xE0, 0x30)];

    /// <summary>Composes samples and draws them in rows.</summary>
    /// <param name="composer">Makes the samples.</param>
    /// <param name="leads">The picture that leads each of them.</param>
    /// <param name="columns">Samples in a row.</param>
    /// <param name="side">Side of a sample, px.</param>
    /// <param name="seed">Decides everything that is drawn.</param>
    /// <returns>A JPEG; flame boxes are red, smoke boxes blue, fire-like things yellow.</returns>
    public static byte[] Draw(SampleComposer composer, IReadOnlyList<int> leads, int columns, int side, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(composer);
        ArgumentNullException.ThrowIfNull(leads);
        var rows = (leads.Count + columns - 1) / columns;
        using var sheet = new SKBitmap(new SKImageInfo((columns * (side + Gap)) - Gap, (rows * (side + Gap)) - Gap, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(sheet);
        canvas.Clear(SKColors.Black);
        var planes = new byte[3 * side * side];
        for (var i = 0; i < leads.Count; i++)
        {
            var boxes = composer.Compose(leads[i], side, SeededRandom.For(seed, 0, i), planes);
            using var sample = ToBitmap(planes, side);
            var (left, top) = (i % columns * (side + Gap), i / columns * (side + Gap));
            canvas.DrawBitmap(sample, left, top);
            foreach (var box in boxes) DrawBox(canvas, box, left, top);
        }

        canvas.Flush();
        using var data = sheet.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return data.ToArray();
    }

    /// <summary>A sample as JPEG.</summary>
    /// <param name="planes">Blue, green, red planes of side² bytes.</param>
    /// <param name="side">Side, px.</param>
    /// <param name="quality">Quality, 1 to 100.</param>
    internal static byte[] Encode(byte[] planes, int side, int quality)
    {
        using var bitmap = ToBitmap(planes, side);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality);
        return data.ToArray();
    }

    private static void DrawBox(SKCanvas canvas, in TargetBox box, int left, int top)
    {
        using var paint = new SKPaint { Color = Colours[box.Class], Style = SKPaintStyle.Stroke, StrokeWidth = 2 };
        canvas.DrawRect(left + box.X - box.Width / 2, top + box.Y - box.Height / 2, box.Width, box.Height, paint);
    }

    private static SKBitmap ToBitmap(byte[] planes, int side)
    {
        var bitmap = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var plane = side * side;
        var rgba = new byte[4 * plane];
        for (var i = 0; i < plane; i++)
            (rgba[4 * i], rgba[(4 * i) + 1], rgba[(4 * i) + 2], rgba[(4 * i) + 3]) = (planes[(2 * plane) + i], planes[plane + i], planes[i], byte.MaxValue);
        Marshal.Copy(rgba, 0, bitmap.GetPixels(), rgba.Length);
        return bitmap;
    }
}
