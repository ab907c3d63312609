using FlareScope.Core;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Augmentation;

/// <summary>Reads pictures for training by the very code that reads them for inference.</summary>
public static class TrainingPictureReader
{
    /// <summary>Decodes a file and scales it as inference does: longer side to <paramref name="side"/>.</summary>
    /// <exception cref="UserInputException">The file is missing or no picture.</exception>
    public static (int Width, int Height, byte[] Bgr) Load(string path, int side)
    {
        if (!File.Exists(path))
            throw new UserInputException("image-missing", $"{path}: no such picture; restore it or take it out of the split.");
        using var picture = ImageDecoder.Decode(File.ReadAllBytes(path), path);
        return Shrink(picture.Bitmap, side);
    }

    /// <summary>Scales a decoded picture in the same way; the result has no padding, its pixels are blue, green, red bytes.</summary>
    public static (int Width, int Height, byte[] Bgr) Shrink(SKBitmap bitmap, int side)
    {
        var plane = side * side;
        var planes = new byte[3 * plane];
        var (_, width, height) = Letterbox.Fill(bitmap, planes, side, side);
        var bgr = new byte[3 * width * height];
        for (int y = 0, to = 0; y < height; y++)
            for (var from = y * side; from < y * side + width; from++, to += 3)
                (bgr[to], bgr[to + 1], bgr[to + 2]) = (planes[from], planes[from + plane], planes[from + 2 * plane]);
        return (width, height, bgr);
    }
}
