using FlareScope.Core;

namespace FlareScope.Satellite.Stac;

/// <summary>A box in degrees, WGS84; west greater than east means that it crosses the antimeridian (RFC 7946, section 5.2).</summary>
/// <param name="West">Western edge, -180..180.</param>
/// <param name="South">Southern edge, -90..90.</param>
/// <param name="East">Eastern edge, -180..180.</param>
/// <param name="North">Northern edge, -90..90, not below <paramref name="South"/>.</param>
public readonly record struct GeoBox(double West, double South, double East, double North)
{
    /// <summary>What is added on each side of a box without area, which catalogues reject (science notes, satellite.md section 6), degrees.</summary>
    public const double Padding = 1e-6;

    /// <summary>Whether the box crosses the antimeridian.</summary>
    public bool CrossesAntimeridian => West > East;

    /// <summary>Longitude of the middle, -180..180.</summary>
    public double CentreLongitude
    {
        get
        {
            var middle = (West + East + (CrossesAntimeridian ? 360 : 0)) / 2;
            return middle > 180 ? middle - 360 : middle;
        }
    }

    /// <summary>Checks the edges.</summary>
    /// <param name="where">Where the box was given, for the message.</param>
    /// <returns>The box itself.</returns>
    /// <exception cref="UserInputException"><c>bbox-invalid</c>.</exception>
    public GeoBox Validated(string where)
    {
        if (!(Math.Abs(West) <= 180 && Math.Abs(East) <= 180))
            throw new UserInputException("bbox-invalid", $"{where}: longitude outside -180..180; the order is west, south, east, north.");
        if (!(Math.Abs(South) <= 90 && Math.Abs(North) <= 90))
            throw new UserInputException("bbox-invalid", $"{where}: latitude outside -90..90; the order is west, south, east, north.");
        if (!(South <= North))
            throw new UserInputException("bbox-invalid", $"{where}: south is above north; the order is west, south, east, north.");
        if (CrossesAntimeridian && West - East < 180)
            throw new UserInputException("bbox-invalid", $"{where}: west is greater than east, yet the box would span more than half the Earth; exchange them, or cross the antimeridian with west near 180 and east near -180.");
        return this;
    }

    /// <summary>The box with an area: an edge without length is padded by <see cref="Padding"/> on each side, within the globe.</summary>
    public GeoBox WithArea()
    {
        var box = this;
        if (West == East)
            box = box with { West = Math.Max(-180, West - Padding), East = Math.Min(180, East + Padding) };
        if (South == North)
            box = box with { South = Math.Max(-90, South - Padding), North = Math.Min(90, North + Padding) };
        return box;
    }

    /// <summary>The box as one or, across the antimeridian, two boxes whose west is not greater than their east.</summary>
    public IReadOnlyList<GeoBox> Parts() =>
        CrossesAntimeridian ? [this with { East = 180 }, this with { West = -180 }] : [this];

    /// <summary>Whether a point lies inside, edges included.</summary>
    public bool Contains(double latitude, double longitude) =>
        latitude >= South && latitude <= North && (CrossesAntimeridian ? longitude >= West || longitude <= East : longitude >= West && longitude <= East);

    /// <summary>The smallest box around points, widened on every side; points on both sides of the antimeridian are not joined across it.</summary>
    /// <param name="points">At least one latitude and longitude.</param>
    /// <param name="margin">Widening, degrees.</param>
    public static GeoBox Around(IReadOnlyCollection<(double Latitude, double Longitude)> points, double margin) => new(
        Math.Max(-180, points.Min(p => p.Longitude) - margin),
        Math.Max(-90, points.Min(p => p.Latitude) - margin),
        Math.Min(180, points.Max(p => p.Longitude) + margin),
        Math.Min(90, points.Max(p => p.Latitude) + margin));
}
