using FlareScope.Core;
using SkiaSharp;

namespace FlareScope.Training.Data;

/// <summary>Reads pictures for training.</summary>
internal static class PictureFile
{
    /// <summary>Decodes a file and scales it as the letterbox of inference does: longer side to <paramref name="side"/>, bilinear.</summary>
    /// <exception cref="UserInputException"><c>image-invalid</c>: missing or not a picture.</exception>
    public static (int Width, int Height, byte[] Bgr) Load(string path, int side)
    {
        using var bitmap = File.Exists(path) ? SKBitmap.Decode(path) : null;
        return bitmap is null
            ? throw new UserInputException("image-invalid", $"{path}: missing or not a picture; repair the file or take it out of the split.")
            : Shrink(bitmap, side);
    }

    /// <summary>Scales a decoded picture in the same way.</summary>
    public static (int Width, int Height, byte[] Bgr) Shrink(SKBitmap bitmap, int side)
    {
        var ratio = Math.Min((float)side / bitmap.Width, (float)side / bitmap.Height);
        var width = Math.Max(1, (int)(bitmap.Width * ratio));
        var height = Math.Max(1, (int)(bitmap.Height * ratio));
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var scaled = bitmap.Resize(info, new SKSamplingOptions(SKFilterMode.Linear));
        var rgba = scaled.GetPixelSpan();
        var bgr = new byte[3 * width * height];
        for (int from = 0, to = 0; to < bgr.Length; from += 4, to += 3)
            (bgr[to], bgr[to + 1], bgr[to + 2]) = (rgba[from + 2], rgba[from + 1], rgba[from]);
        return (width, height, bgr);
    }
}
