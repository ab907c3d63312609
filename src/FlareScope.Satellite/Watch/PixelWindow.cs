using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>A box in degrees as pixels of a grid.</summary>
/// <param name="Pixels">The part inside the raster; without width or height when there is none.</param>
/// <param name="InsideShare">That part's share of the whole box, 0..1.</param>
internal readonly record struct PixelWindow(RasterWindow Pixels, double InsideShare)
{
    /// <summary>Points taken on each edge: a parallel is no straight line on a UTM grid.</summary>
    private const int EdgePoints = 8;

    /// <summary>The smallest rectangle of pixels that holds a box.</summary>
    public static PixelWindow Of(GeoBox box, RasterGrid grid, int width, int height)
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        for (var i = 0; i <= EdgePoints; i++)
        {
            var (lat, lon) = (box.South + (box.North - box.South) * i / EdgePoints, box.West + (box.East - box.West) * i / EdgePoints);
            foreach (var point in new GeoPoint[] { new(lat, box.West), new(lat, box.East), new(box.South, lon), new(box.North, lon) })
            {
                var (x, y) = grid.Crs.FromGeographic(point);
                var (column, row) = ((x - grid.Left) / grid.PixelWidth, (grid.Top - y) / grid.PixelHeight);
                (left, top, right, bottom) = (Math.Min(left, column), Math.Min(top, row), Math.Max(right, column), Math.Max(bottom, row));
            }
        }
        var (fullWidth, fullHeight) = (Math.Ceiling(right) - Math.Floor(left), Math.Ceiling(bottom) - Math.Floor(top));
        var (firstColumn, firstRow) = ((int)Math.Clamp(Math.Floor(left), 0, width), (int)Math.Clamp(Math.Floor(top), 0, height));
        var (columns, rows) = ((int)Math.Clamp(Math.Ceiling(right), 0, width) - firstColumn, (int)Math.Clamp(Math.Ceiling(bottom), 0, height) - firstRow);
        var pixels = new RasterWindow(firstColumn, firstRow, Math.Max(0, columns), Math.Max(0, rows));
        return new PixelWindow(pixels, (double)pixels.Width * pixels.Height / Math.Max(1, fullWidth * fullHeight));
    }
}
