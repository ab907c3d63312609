using FlareScope.Core.Analysis;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Augmentation;

/// <summary>
/// Flames cut out along the outlines that people drew, to be pasted onto pictures without one. Each keeps a soft edge, so
/// that a detector cannot learn the cut.
/// </summary>
public static class FlareCutouts
{
    private const double Margin = 0.12;      // of the box's longer side, kept round the flame for the soft edge
    private const double EdgeShare = 0.04;   // half width of the soft edge, of the box's longer side
    private const int LeastSide = 12;        // px: smaller flames carry nothing to see
    private const double LeastFill = 0.15;   // of the box: an outline that fills less is broken

    /// <summary>Cuts the flames out of the pictures that have outlines (see <see cref="TruthMask"/>); others give none.</summary>
    /// <param name="images">Pictures with their labels.</param>
    /// <param name="side">Pictures are shrunk until their longer side is at most this, px.</param>
    /// <param name="cancel">Stops.</param>
    public static IReadOnlyList<TrainingPicture> Load(IEnumerable<DatasetImage> images, int side, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(images);
        var cutouts = new List<TrainingPicture>();
        foreach (var image in images)
        {
            cancel.ThrowIfCancellationRequested();
            using var picture = ImageDecoder.Decode(File.ReadAllBytes(image.Path), image.Path);
            if (TruthMask.Read(image.Path, Path.GetFileName(image.Path), picture.Width, picture.Height) is not { } mask) continue;
            var ratio = LetterboxGeometry.Fit(picture.Width, picture.Height, side, side).Ratio;
            foreach (var box in image.Boxes.Where(b => b.Class == DetectionClass.Flame))
                if (Cut(picture.Bitmap, mask, box.ToPixels(picture.Width, picture.Height).Box, ratio) is { } cutout) cutouts.Add(cutout);
        }

        return cutouts;
    }

    private static TrainingPicture? Cut(SKBitmap picture, byte[] mask, PixelBox box, double ratio)
    {
        var longer = Math.Max(box.Width, box.Height);
        var left = Math.Max(0, (int)(box.X - Margin * longer));
        var top = Math.Max(0, (int)(box.Y - Margin * longer));
        var width = Math.Min(picture.Width, (int)(box.Right + Margin * longer)) - left;
        var height = Math.Min(picture.Height, (int)(box.Bottom + Margin * longer)) - top;
        if (Math.Min(width, height) * ratio < LeastSide) return null;
        var alpha = new byte[width * height];
        var filled = 0;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (mask[(top + y) * picture.Width + left + x] == 0 || !Inside(box, left + x, top + y)) continue;
                alpha[y * width + x] = byte.MaxValue;
                filled++;
            }
        }

        if (filled < LeastFill * box.Width * box.Height) return null;
        var soft = SoftEdge.Blur(alpha, width, height, Math.Max(1, (int)(EdgeShare * longer)));
        var marked = new TrainingBox(
            TargetClass.Flame,
            (box.X + box.Width / 2 - left) / width,
            (box.Y + box.Height / 2 - top) / height,
            box.Width / width,
            box.Height / height);
        return Shrink(picture, soft, new SKRectI(left, top, left + width, top + height), ratio, marked);
    }

    private static bool Inside(in PixelBox box, int x, int y) =>
        x + 1 >= box.X && x <= box.Right && y + 1 >= box.Y && y <= box.Bottom;

    private static TrainingPicture Shrink(SKBitmap picture, byte[] alpha, SKRectI window, double ratio, TrainingBox marked)
    {
        var (width, height) = (Math.Max(1, (int)(window.Width * ratio)), Math.Max(1, (int)(window.Height * ratio)));
        var pixels = new byte[3 * width * height];
        var opacity = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = (Math.Min(window.Width - 1, (int)((x + 0.5) / ratio)), Math.Min(window.Height - 1, (int)((y + 0.5) / ratio)));
                var colour = picture.GetPixel(window.Left + fromX, window.Top + fromY);
                var at = y * width + x;
                (pixels[3 * at], pixels[3 * at + 1], pixels[3 * at + 2]) = (colour.Blue, colour.Green, colour.Red);
                opacity[at] = alpha[fromY * window.Width + fromX];
            }
        }

        return new TrainingPicture("pasted", width, height, pixels, [marked]) { Alpha = opacity };
    }
}
