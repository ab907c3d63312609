namespace FlareScope.Core.Cameras;

/// <summary>Distance and bearing between two places, on a sphere: exact to 0.3 %, far below what a receiver knows.</summary>
public static class GroundDistance
{
    /// <summary>Mean radius of the Earth (IUGG), m.</summary>
    public const double EarthRadiusM = 6_371_008.8;

    /// <summary>Horizontal distance, m (haversine).</summary>
    public static double Metres(double fromLat, double fromLon, double toLat, double toLon)
    {
        var (a, b) = (double.DegreesToRadians(fromLat), double.DegreesToRadians(toLat));
        var half = Math.Pow(Math.Sin((b - a) / 2), 2)
            + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(double.DegreesToRadians(toLon - fromLon) / 2), 2));
        return 2 * EarthRadiusM * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>Direction from the first place to the second, degrees clockwise from north, 0..360.</summary>
    public static double BearingDeg(double fromLat, double fromLon, double toLat, double toLon)
    {
        var (a, b) = (double.DegreesToRadians(fromLat), double.DegreesToRadians(toLat));
        var east = double.DegreesToRadians(toLon - fromLon);
        var angle = Math.Atan2(
            Math.Sin(east) * Math.Cos(b), (Math.Cos(a) * Math.Sin(b)) - (Math.Sin(a) * Math.Cos(b) * Math.Cos(east)));
        return (double.RadiansToDegrees(angle) + 360) % 360;
    }
}
