using FlareScope.Core.Analysis;
using FlareScope.Training.Segmentation;
using SkiaSharp;

namespace FlareScope.Training.Tests.Segmentation;

/// <summary>An orange ellipse on a dark or pale sky: a flame whose pixels are known exactly.</summary>
internal sealed class DrawnFlare : IDisposable
{
    private static readonly SKColor Orange = new(255, 170, 60);

    public DrawnFlare(int seed, int side = 80)
    {
        var random = new Random(seed);
        var (width, height) = (random.Next(12, 30), random.Next(16, 40));
        var (left, top) = (random.Next(5, side - width - 5), random.Next(5, side - height - 5));
        Box = new PixelBox(left, top, width, height);
        Picture = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Truth = new SKBitmap(new SKImageInfo(side, side, SKColorType.Alpha8, SKAlphaType.Premul));
        Fill(Picture, random.Next(2) == 0 ? new SKColor(20, 25, 40) : new SKColor(120, 150, 190), Orange);
        Fill(Truth, SKColors.Transparent, SKColors.Black);
    }

    public PixelBox Box { get; }

    public SKBitmap Picture { get; }

    public SKBitmap Truth { get; }

    public FlareCrop Crop => new("drawn", Picture, Truth, [Box]);

    /// <summary>One byte a pixel, non-zero for flame.</summary>
    public byte[] TruthPixels => Truth.GetPixelSpan().ToArray();

    public void Dispose()
    {
        Picture.Dispose();
        Truth.Dispose();
    }

    private void Fill(SKBitmap bitmap, SKColor sky, SKColor flame)
    {
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = flame };
        canvas.Clear(sky);
        canvas.DrawOval(new SKRect((float)Box.X, (float)Box.Y, (float)Box.Right, (float)Box.Bottom), paint);
        canvas.Flush();
    }
}
