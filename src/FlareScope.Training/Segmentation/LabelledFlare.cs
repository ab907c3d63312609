using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>One flare among the labels of a picture: its own flame boxes and those of the others, px.</summary>
/// <param name="Own">Its flame boxes, at least one.</param>
/// <param name="Others">Flame boxes of the other flares.</param>
internal sealed record LabelledFlare(IReadOnlyList<PixelBox> Own, IReadOnlyList<PixelBox> Others)
{
    /// <summary>The flares of a picture, its label boxes joined as an analysis joins them.</summary>
    public static IReadOnlyList<LabelledFlare> Of(DatasetImage image, SKBitmap picture)
    {
        var boxes = image.Boxes.Select(b => b.ToPixels(picture.Width, picture.Height));
        var groups = new FlareGrouper().Group([.. boxes.Select(b => new Detection(b.Class, Score: 1, b.Box))])
            .Select(g => g.Flames.Select(f => f.Box).ToArray())
            .Where(g => g.Length > 0)
            .ToArray();
        return [.. groups.Select(own => new LabelledFlare(own, [.. groups.Where(g => g != own).SelectMany(g => g)]))];
    }

    /// <summary>Whether a pixel belongs to a neighbour and not to this flare.</summary>
    public bool IsOthers(double x, double y) => Inside(Others, x, y) && !Inside(Own, x, y);

    private static bool Inside(IReadOnlyList<PixelBox> boxes, double x, double y)
    {
        foreach (var b in boxes)
            if (x >= b.X && x < b.Right && y >= b.Y && y < b.Bottom) return true;
        return false;
    }
}
