using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Flames;

/// <summary>Where one flare's flame is looked for: around its own boxes, not inside those of its neighbours.</summary>
internal sealed class SearchArea
{
    private const double LeastMarginPx = 4;
    private readonly CellRect[] _own;
    private readonly CellRect[] _search;
    private readonly CellRect[] _others;

    private SearchArea(LinearCrop crop, IReadOnlyList<PixelBox> own, IReadOnlyList<PixelBox> others, double margin)
    {
        _own = [.. own.Select(b => CellRect.Of(b, crop))];
        _search = [.. own.Select(b => CellRect.Of(Grow(b, margin), crop))];
        _others = [.. others.Select(b => CellRect.Of(b, crop))];
        Boxes = new(_own.Min(r => r.Left), _own.Min(r => r.Top), _own.Max(r => r.Right), _own.Max(r => r.Bottom));
    }

    /// <summary>The rectangle around the flare's own boxes.</summary>
    internal CellRect Boxes { get; }

    /// <summary>Whether a cell lies in a box of the flare.</summary>
    internal bool InBox(int x, int y) => Array.Exists(_own, r => r.Contains(x, y));

    /// <summary>Whether a cell may be flame of this flare.</summary>
    internal bool Contains(int x, int y) =>
        InBox(x, y) || (Array.Exists(_search, r => r.Contains(x, y)) && !Array.Exists(_others, r => r.Contains(x, y)));

    /// <summary>Reads the part of the picture around the boxes, with a margin of background.</summary>
    /// <returns>Null when no part of a box lies in the picture.</returns>
    internal static (LinearCrop Crop, SearchArea Area)? Read(
        SKBitmap picture, IReadOnlyList<PixelBox> own, IReadOnlyList<PixelBox> others, FlameSegmenterOptions options)
    {
        var left = own.Min(b => b.X);
        var top = own.Min(b => b.Y);
        var boxes = new PixelBox(left, top, own.Max(b => b.Right) - left, own.Max(b => b.Bottom) - top);
        var hull = Grow(boxes, options.BackgroundMargin);
        var pixels = new SKRectI(
            (int)Math.Clamp(Math.Floor(hull.X), 0, picture.Width),
            (int)Math.Clamp(Math.Floor(hull.Y), 0, picture.Height),
            (int)Math.Clamp(Math.Ceiling(hull.Right), 0, picture.Width),
            (int)Math.Clamp(Math.Ceiling(hull.Bottom), 0, picture.Height));
        if (pixels.Width <= 0 || pixels.Height <= 0)
            return null;
        var crop = LinearCrop.Read(picture, pixels, options.MaxCells);
        return (crop, new SearchArea(crop, own, others, options.SearchMargin));
    }

    private static PixelBox Grow(PixelBox box, double share)
    {
        var margin = Math.Max(LeastMarginPx, share * Math.Max(box.Width, box.Height));
        return new(box.X - margin, box.Y - margin, box.Width + (2 * margin), box.Height + (2 * margin));
    }
}
