namespace FlareScope.Satellite.Grids;

/// <summary>A north-up grid of pixels in a coordinate system.</summary>
/// <param name="Left">X of the left edge of column 0, m (UTM) or degrees.</param>
/// <param name="Top">Y of the upper edge of row 0, m or degrees.</param>
/// <param name="PixelWidth">Width of a pixel, m or degrees, above 0.</param>
/// <param name="PixelHeight">Height of a pixel, m or degrees, above 0.</param>
/// <param name="Crs">The coordinate system.</param>
public sealed record RasterGrid(double Left, double Top, double PixelWidth, double PixelHeight, CoordinateSystem Crs)
{
    private const double MetresPerDegree = Sites.Geodesy.KmPerDegree * 1000;

    /// <summary>Side of a pixel on the ground, m; of a geographic grid in the direction of the meridian.</summary>
    public double PixelSizeM => Crs.IsGeographic ? PixelHeight * MetresPerDegree : PixelHeight;

    /// <summary>Latitude and longitude (WGS 84, degrees) of a place on the grid.</summary>
    /// <param name="column">Column; 0 is the left edge of the first pixel, 0.5 its centre.</param>
    /// <param name="row">Row; 0 is the upper edge of the first pixel.</param>
    public GeoPoint At(double column, double row) => Crs.ToGeographic(Left + column * PixelWidth, Top - row * PixelHeight);

    /// <summary>Ground area of one pixel, m²; of a geographic grid at the row given.</summary>
    public double PixelAreaM2(double row) => Crs.IsGeographic
        ? PixelWidth * PixelHeight * Math.Pow(MetresPerDegree, 2) * Math.Cos((Top - row * PixelHeight) * Math.PI / 180)
        : PixelWidth * PixelHeight;

    /// <summary>The same ground with fewer, larger pixels.</summary>
    /// <param name="columns">Columns of one over columns of the other, above 0.</param>
    /// <param name="rows">Rows of one over rows of the other, above 0.</param>
    public RasterGrid Coarser(double columns, double rows) => this with { PixelWidth = PixelWidth * columns, PixelHeight = PixelHeight * rows };
}
