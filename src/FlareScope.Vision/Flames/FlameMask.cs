using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>Which pixels of a picture are flame, kept as square cells of one or more pixels.</summary>
public sealed class FlameMask
{
    internal FlameMask(LinearCrop crop, bool[] cells, int pictureWidth, int pictureHeight)
    {
        (Left, Top, CellPx, Columns, Rows, Cells) = (crop.Left, crop.Top, crop.CellPx, crop.Width, crop.Height, cells);
        (PictureWidth, PictureHeight) = (pictureWidth, pictureHeight);
    }

    /// <summary>Left edge, px.</summary>
    public int Left { get; }

    /// <summary>Top edge, px.</summary>
    public int Top { get; }

    /// <summary>Side of a cell, px.</summary>
    public int CellPx { get; }

    /// <summary>Cells across.</summary>
    public int Columns { get; }

    /// <summary>Cells down.</summary>
    public int Rows { get; }

    /// <summary>Width of the picture, px.</summary>
    public int PictureWidth { get; }

    /// <summary>Height of the picture, px.</summary>
    public int PictureHeight { get; }

    /// <summary>Flame or not, row by row.</summary>
    internal bool[] Cells { get; }

    /// <summary>Flame pixels, px².</summary>
    public long AreaPx
    {
        get
        {
            var area = 0L;
            for (var row = 0; row < Rows; row++)
            {
                for (var column = 0; column < Columns; column++)
                {
                    if (Cells[(row * Columns) + column])
                        area += (long)Span(Left, column, PictureWidth) * Span(Top, row, PictureHeight);
                }
            }

            return area;
        }
    }

    /// <summary>The box around the flame, px.</summary>
    public PixelBox Bounds
    {
        get
        {
            var (left, top, right, bottom) = CellBounds.Of(Cells, Columns, Rows);
            return new(Left + (left * CellPx), Top + (top * CellPx), (right - left) * CellPx, (bottom - top) * CellPx);
        }
    }

    /// <summary>Whether flame reaches the edge of the picture.</summary>
    public bool TouchesFrameEdge
    {
        get
        {
            var right = (PictureWidth - 1 - Left) / CellPx;
            var bottom = (PictureHeight - 1 - Top) / CellPx;
            var set = CellBounds.Of(Cells, Columns, Rows);
            return set.Right > 0 && ((Left == 0 && set.Left == 0) || (Top == 0 && set.Top == 0) || set.Right > right || set.Bottom > bottom);
        }
    }

    /// <summary>Whether a pixel of the picture is flame.</summary>
    /// <param name="x">Column, px.</param>
    /// <param name="y">Row, px.</param>
    public bool Contains(int x, int y)
    {
        var (column, row) = ((x - Left) / CellPx, (y - Top) / CellPx);
        return x >= Left && y >= Top && column < Columns && row < Rows && Cells[(row * Columns) + column];
    }

    // The last cell of a row or column may stand over the picture's edge.
    private int Span(int origin, int index, int limit) => Math.Min(CellPx, limit - origin - (index * CellPx));
}
