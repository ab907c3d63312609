using FlareScope.Core.Statistics;
using SkiaSharp;

namespace FlareScope.Datasets.Tests;

/// <summary>A data set in a folder of its own, removed at the end of the test.</summary>
internal sealed class DataFolder : IDisposable
{
    internal string Root { get; } = Directory.CreateTempSubdirectory("flarescope-data-").FullName;

    internal string this[string relative] => Path.Combine(Root, relative);

    internal DataFolder Text(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
        return this;
    }

    /// <summary>A black picture of 200 x 100 px, with one red rectangle or none.</summary>
    internal DataFolder Picture(string relative, SKRectI? red = null) =>
        Draw(relative, new SKImageInfo(200, 100, SKColorType.Rgba8888), red ?? SKRectI.Empty, SKColors.Red);

    /// <summary>A grey mask picture: 1 inside a rectangle, 0 elsewhere.</summary>
    internal DataFolder Mask(string relative, int width, int height, SKRectI flame) =>
        Draw(relative, new SKImageInfo(width, height, SKColorType.Gray8), flame, new SKColor(1, 1, 1));

    /// <summary>A picture of coloured patches that its seed alone decides: equal seeds look alike at any size.</summary>
    internal DataFolder Scene(string relative, ulong seed, int width = 320, int height = 240, int quality = 90)
    {
        var random = new SeededRandom(seed);
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888));
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { IsAntialias = true };
        byte Level(ref SeededRandom r) => (byte)(256 * r.NextDouble());
        canvas.Clear(new SKColor(Level(ref random), Level(ref random), Level(ref random)));
        for (var i = 0; i < 24; i++)
        {
            paint.Color = new SKColor(Level(ref random), Level(ref random), Level(ref random));
            canvas.DrawOval((float)(width * random.NextDouble()), (float)(height * random.NextDouble()), (float)(0.3 * width * random.NextDouble()), (float)(0.3 * height * random.NextDouble()), paint);
        }

        canvas.Flush();
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        using var file = File.Create(this[relative]);
        bitmap.Encode(file, SKEncodedImageFormat.Jpeg, quality);
        return this;
    }

    private DataFolder Draw(string relative, SKImageInfo info, SKRectI area, SKColor colour)
    {
        using var bitmap = new SKBitmap(info);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = colour, IsAntialias = false };
        canvas.Clear(SKColors.Black);
        canvas.DrawRect(area, paint);
        canvas.Flush();
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        using var file = File.Create(this[relative]);
        bitmap.Encode(file, SKEncodedImageFormat.Png, 100);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
