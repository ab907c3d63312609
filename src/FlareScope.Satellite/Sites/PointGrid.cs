namespace FlareScope.Satellite.Sites;

/// <summary>Things with a position on the Earth, found by nearness in about constant time.</summary>
public sealed class PointGrid<T>
{
    private const double CellDegrees = 0.1;
    private const int CellsAround = 3600;

    private readonly Dictionary<(int Row, int Column), List<(double Latitude, double Longitude, T Item)>> _cells = [];

    /// <summary>Adds one thing.</summary>
    /// <param name="latitude">Degrees, -90..90.</param>
    /// <param name="longitude">Degrees, -180..180.</param>
    /// <param name="item">The thing.</param>
    public void Add(double latitude, double longitude, T item)
    {
        var cell = (Row(latitude), Wrap(Column(longitude)));
        if (!_cells.TryGetValue(cell, out var points))
            _cells[cell] = points = [];
        points.Add((latitude, longitude, item));
    }

    /// <summary>The nearest thing within a radius.</summary>
    /// <param name="latitude">Degrees.</param>
    /// <param name="longitude">Degrees.</param>
    /// <param name="radiusKm">Radius, km, inclusive; small beside the Earth.</param>
    /// <param name="nearest">The thing, when there is one.</param>
    /// <param name="distanceKm">Its distance, km.</param>
    /// <returns>False when nothing is that near.</returns>
    public bool TryNearest(
        double latitude, double longitude, double radiusKm, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T nearest, out double distanceKm)
    {
        (nearest, distanceKm) = (default, double.PositiveInfinity);
        var rows = Reach(radiusKm / Geodesy.KmPerDegree);
        // Meridians draw together towards the poles: a kilometre spans more columns there.
        var widest = Math.Min(90, Math.Abs(latitude) + radiusKm / Geodesy.KmPerDegree);
        var columns = Math.Min(CellsAround / 2, Reach(radiusKm / Geodesy.KmPerDegree / Math.Max(1e-6, Math.Cos(double.DegreesToRadians(widest)))));
        for (var row = Row(latitude) - rows; row <= Row(latitude) + rows; row++)
        {
            for (var column = Column(longitude) - columns; column <= Column(longitude) + columns; column++)
            {
                foreach (var point in _cells.GetValueOrDefault((row, Wrap(column))) ?? [])
                {
                    var distance = Geodesy.DistanceKm(latitude, longitude, point.Latitude, point.Longitude);
                    if (distance <= radiusKm && distance < distanceKm)
                        (nearest, distanceKm) = (point.Item, distance);
                }
            }
        }

        return distanceKm <= radiusKm;
    }

    private static int Reach(double degrees) => (int)Math.Ceiling(Math.Min(360, degrees) / CellDegrees);

    private static int Row(double latitude) => (int)Math.Floor(latitude / CellDegrees);

    private static int Column(double longitude) => (int)Math.Floor(longitude / CellDegrees);

    private static int Wrap(int column) => ((column % CellsAround) + CellsAround) % CellsAround;
}
