using SkiaSharp;

namespace FlareScope.Datasets.Tests.Evaluation;

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
    internal DataFolder Picture(string relative, SKRectI? red = null)
    {
        using var bitmap = new SKBitmap(200, 100);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Black);
        if (red is { } area)
        {
            using var paint = new SKPaint { Color = SKColors.Red, IsAntialias = false };
            canvas.DrawRect(area, paint);
        }

        canvas.Flush();
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        using var file = File.Create(this[relative]);
        bitmap.Encode(file, SKEncodedImageFormat.Png, 100);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
