using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Flames;

/// <summary>Where one flare's flame is looked for: around its own boxes, not inside those of its neighbours.</summary>
internal sealed class SearchArea
{
    private const double LeastMarginPx = 4;
    private readonly int _width;
    private readonly bool[] _inBox;
    private readonly bool[] _inArea;

    private SearchArea(LinearCrop crop, IReadOnlyList<PixelBox> own, IReadOnlyList<PixelBox> others, double margin)
    {
        var boxes = own.Select(b => CellRect.Of(b, crop)).ToArray();
        var search = own.Select(b => CellRect.Of(Grow(b, margin), crop));
        var foreign = others.Select(b => CellRect.Of(b, crop));
        Boxes = new(boxes.Min(r => r.Left), boxes.Min(r => r.Top), boxes.Max(r => r.Right), boxes.Max(r => r.Bottom));
        // Drawn once: every later stage asks for every cell.
        _width = crop.Width;
        (_inBox, _inArea) = (new bool[crop.Width * crop.Height], new bool[crop.Width * crop.Height]);
        Paint(_inArea, search, value: true);
        Paint(_inArea, foreign, value: false);
        Paint(_inArea, boxes, value: true);
        Paint(_inBox, boxes, value: true);
    }

    /// <summary>The rectangle around the flare's own boxes.</summary>
    internal CellRect Boxes { get; }

    /// <summary>Whether a cell lies in a box of the flare.</summary>
    internal bool InBox(int cell) => _inBox[cell];

    /// <summary>How many cells of a run lie in a box of the flare.</summary>
    internal int CountInBox(CellRun run) => run.Of(_inBox, _width).Count(true);

    /// <summary>Whether a cell may be flame of this flare.</summary>
    internal bool Contains(int x, int y) => _inArea[(y * _width) + x];

    private void Paint(bool[] cells, IEnumerable<CellRect> rectangles, bool value)
    {
        foreach (var rectangle in rectangles)
            rectangle.Paint(cells, _width, value);
    }

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
