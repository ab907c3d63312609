using System.Text.Json;
using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>
/// The flame pixels that a person outlined: <c>polygons/NAME.json</c> beside <c>images/</c> (<c>[{"class":0,"points":[[x,y]…]}]</c>,
/// shares of the sides, class 0 flame), or else <c>masks/NAME.png</c> (grey value 1 flame, others not).
/// </summary>
public static class TruthMask
{
    private const int FlameClass = 0;
    private const byte FlameGrey = 1;

    /// <summary>Reads the mask of a picture.</summary>
    /// <param name="path">Where the picture is.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="width">Width of the picture, px.</param>
    /// <param name="height">Height of the picture, px.</param>
    /// <returns>One byte a pixel, row by row, non-zero for flame; null when the picture has no mask.</returns>
    /// <exception cref="UserInputException"><c>mask-invalid</c>: broken, or of another size than the picture.</exception>
    public static byte[]? Read(string path, string name, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(path);
        var polygons = PictureFile.Beside(path, "polygons", ".json");
        if (File.Exists(polygons))
            return Draw(Polygons(polygons, name), width, height);
        var mask = PictureFile.Beside(path, "masks", ".png");
        return File.Exists(mask) ? ReadPicture(mask, name, width, height) : null;
    }

    private static byte[] ReadPicture(string file, string name, int width, int height)
    {
        using var image = PictureFileReader.Open(file, $"mask of {name}");
        if (image.Width != width || image.Height != height)
            throw Invalid(name, $"it is {image.Width} x {image.Height} px, the picture {width} x {height}");
        var pixels = image.Bitmap.GetPixelSpan();
        var mask = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                mask[(y * width) + x] = pixels[(y * image.Bitmap.RowBytes) + (x * 4)] == FlameGrey ? (byte)1 : (byte)0;
        }

        return mask;
    }

    private static IReadOnlyList<SKPoint[]> Polygons(string file, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            return [.. from shape in json.RootElement.EnumerateArray()
                where shape.GetProperty("class").GetInt32() == FlameClass
                select shape.GetProperty("points").EnumerateArray().Select(p => new SKPoint(p[0].GetSingle(), p[1].GetSingle())).ToArray()];
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw Invalid(name, "its polygons are no list of class and points", wrong);
        }
    }

    private static byte[] Draw(IReadOnlyList<SKPoint[]> polygons, int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Alpha8));
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.White, IsAntialias = false, Style = SKPaintStyle.Fill };
        canvas.Clear(SKColors.Transparent);
        canvas.Scale(width, height);
        foreach (var points in polygons.Where(p => p.Length > 2))
        {
            using var path = new SKPath();
            path.AddPoly(points);
            canvas.DrawPath(path, paint);
        }

        canvas.Flush();
        var mask = new byte[width * height];
        for (var y = 0; y < height; y++)
            bitmap.GetPixelSpan().Slice(y * bitmap.RowBytes, width).CopyTo(mask.AsSpan(y * width, width));
        return mask;
    }

    private static UserInputException Invalid(string name, string why, Exception? inner = null) =>
        new("mask-invalid", $"Mask of {name}: {why}; mend the mask or remove it.", inner);
}
