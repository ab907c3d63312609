using System.Runtime.InteropServices;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>Cuts the flares with truth masks out of a data set.</summary>
/// <param name="options">Says which sources and how much background.</param>
internal sealed class CropLibrary(SegmentationOptions options)
{
    private const int LongestSide = 192;
    private const double SpareMargin = 2.5; // room for the augmentation's larger and shifted windows
    private const int SmallestFlame = 12;   // px² of truth below which an outline teaches nothing

    /// <summary>The crops of a split.</summary>
    /// <exception cref="UserInputException">A broken data set, or <c>split-empty</c>: no flame with a mask in it.</exception>
    public IReadOnlyList<FlareCrop> Load(string root, string split, CancellationToken cancel)
    {
        var contents = DatasetReader.Read(new DatasetSelection(root)
        {
            Splits = [split],
            Sources = new SourceFilter([.. options.FlareSources, .. options.FireSources], []),
        });
        var crops = new List<FlareCrop>();
        foreach (var image in contents.Images)
        {
            cancel.ThrowIfCancellationRequested();
            using var picture = ImageDecoder.Decode(File.ReadAllBytes(image.Path), image.Path);
            if (TruthMask.Read(image.Path, contents.NameOf(image), picture.Width, picture.Height) is { } truth)
                crops.AddRange(Cut(image, picture.Bitmap, truth));
        }

        return crops.Count > 0
            ? crops
            : throw new UserInputException("split-empty", $"{root}: split '{split}' holds no flame with an outline; give a data root with masks.");
    }

    private IEnumerable<FlareCrop> Cut(DatasetImage image, SKBitmap picture, byte[] truth)
    {
        foreach (var flare in LabelledFlare.Of(image, picture))
        {
            var window = CropWindow.Around(flare.Own, options, SpareMargin);
            window.Intersect(picture.Info.Rect);
            if (window.Width < 2 || window.Height < 2) continue;
            using var own = OwnTruth(flare, window, picture, truth, out var count);
            if (count < SmallestFlame) continue;
            var shrink = Math.Min(1, LongestSide / Math.Max(window.Width, window.Height));
            var (width, height) = ((int)Math.Ceiling(window.Width * shrink), (int)Math.Ceiling(window.Height * shrink));
            yield return new FlareCrop(
                image.Source,
                CropPainter.Draw(picture, window, mirrored: false, width, height),
                CropPainter.Draw(own, window, mirrored: false, width, height),
                [.. flare.Own.Select(b => new PixelBox(
                    (b.X - window.Left) * width / window.Width,
                    (b.Y - window.Top) * height / window.Height,
                    b.Width * width / window.Width,
                    b.Height * height / window.Height))]);
        }
    }

    private static SKBitmap OwnTruth(LabelledFlare flare, SKRect window, SKBitmap picture, byte[] truth, out int count)
    {
        var alpha = new byte[truth.Length];
        count = 0;
        for (var y = (int)window.Top; y < Math.Min(picture.Height, window.Bottom); y++)
        {
            for (var x = (int)window.Left; x < Math.Min(picture.Width, window.Right); x++)
            {
                var at = (y * picture.Width) + x;
                if (truth[at] == 0 || flare.IsOthers(x + 0.5, y + 0.5)) continue;
                alpha[at] = byte.MaxValue;
                count++;
            }
        }

        var info = new SKImageInfo(picture.Width, picture.Height, SKColorType.Alpha8, SKAlphaType.Premul);
        var bitmap = new SKBitmap(info, info.RowBytes);
        Marshal.Copy(alpha, 0, bitmap.GetPixels(), alpha.Length);
        return bitmap;
    }
}
