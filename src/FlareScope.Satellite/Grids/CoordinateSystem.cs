using FlareScope.Core;

namespace FlareScope.Satellite.Grids;

/// <summary>The coordinate systems satellite scenes come in: UTM on WGS 84 (EPSG 32601-32660, 32701-32760) and geographic WGS 84 (EPSG 4326).</summary>
public sealed record CoordinateSystem
{
    private const int Geographic = 4326;
    private const int NorthBase = 32600;
    private const int SouthBase = 32700;
    private readonly UtmProjection? _utm;

    private CoordinateSystem(int epsg, UtmProjection? utm) => (Epsg, _utm) = (epsg, utm);

    /// <summary>EPSG code.</summary>
    public int Epsg { get; }

    /// <summary>True for degrees, false for UTM metres.</summary>
    public bool IsGeographic => _utm is null;

    /// <summary>A system by its EPSG code.</summary>
    /// <param name="epsg">EPSG code.</param>
    /// <param name="where">What messages call the file.</param>
    /// <exception cref="UserInputException"><c>crs-unsupported</c>.</exception>
    public static CoordinateSystem FromEpsg(int epsg, string where) => epsg switch
    {
        Geographic => new(epsg, null),
        > NorthBase and <= NorthBase + 60 => new(epsg, new(epsg - NorthBase, North: true)),
        > SouthBase and <= SouthBase + 60 => new(epsg, new(epsg - SouthBase, North: false)),
        _ => throw new UserInputException("crs-unsupported", $"{where}: the coordinate system EPSG:{epsg} is neither UTM on WGS 84 nor geographic WGS 84; reproject it, for example with gdalwarp -t_srs."),
    };

    /// <summary>Latitude and longitude of a place.</summary>
    /// <param name="x">Easting, m, or longitude, degrees.</param>
    /// <param name="y">Northing, m, or latitude, degrees.</param>
    public GeoPoint ToGeographic(double x, double y) => _utm?.ToGeographic(x, y) ?? new(y, x);

    /// <summary>Place of a latitude and longitude.</summary>
    /// <returns>Easting and northing, m, or longitude and latitude, degrees.</returns>
    public (double X, double Y) FromGeographic(GeoPoint point) => _utm?.ToGrid(point) ?? (point.Lon, point.Lat);
}
