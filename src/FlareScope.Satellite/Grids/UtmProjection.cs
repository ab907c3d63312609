namespace FlareScope.Satellite.Grids;

/// <summary>Universal Transverse Mercator on WGS 84 by Krüger's series to the fourth power of n: right to under a millimetre in the zone.</summary>
/// <remarks>
/// L. Krüger, Konforme Abbildung des Erdellipsoids in der Ebene, 1912; series as in EPSG guidance note 7-2 (written from memory;
/// tests hold it to corner coordinates published by the USGS and to a round trip).
/// </remarks>
/// <param name="Zone">1..60.</param>
/// <param name="North">True north of the equator; false adds 10,000 km to the northing.</param>
public sealed record UtmProjection(int Zone, bool North)
{
    private const double SemiMajorM = 6_378_137.0;
    private const double Flattening = 1 / 298.257223563;
    private const double ScaleAtMeridian = 0.9996;
    private const double FalseEastingM = 500_000;
    private const double FalseNorthingM = 10_000_000;
    private const double Radian = Math.PI / 180;
    private const double N = Flattening / (2 - Flattening);

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));
    private static readonly double RectifyingRadiusM = SemiMajorM / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);

    private static readonly double[] Forward =
    [
        N * (1.0 / 2 + N * (-2.0 / 3 + N * (5.0 / 16 + N * 41.0 / 180))),
        N * N * (13.0 / 48 + N * (-3.0 / 5 + N * 557.0 / 1440)),
        N * N * N * (61.0 / 240 - N * 103.0 / 140),
        N * N * N * N * 49561.0 / 161280,
    ];

    private static readonly double[] Backward =
    [
        N * (1.0 / 2 + N * (-2.0 / 3 + N * (37.0 / 96 - N * 1.0 / 360))),
        N * N * (1.0 / 48 + N * (1.0 / 15 - N * 437.0 / 1440)),
        N * N * N * (17.0 / 480 - N * 37.0 / 840),
        N * N * N * N * 4397.0 / 161280,
    ];

    private double CentralMeridianDeg => Zone * 6 - 183;

    /// <summary>Easting and northing, m.</summary>
    public (double Easting, double Northing) ToGrid(GeoPoint point)
    {
        var (lat, lon) = (point.Lat * Radian, (point.Lon - CentralMeridianDeg) * Radian);
        var tau = Math.Tan(lat);
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tau / Math.Sqrt(1 + tau * tau)));
        var conformal = tau * Math.Sqrt(1 + sigma * sigma) - sigma * Math.Sqrt(1 + tau * tau);
        var xi0 = Math.Atan2(conformal, Math.Cos(lon));
        var eta0 = Math.Asinh(Math.Sin(lon) / Math.Sqrt(conformal * conformal + Math.Cos(lon) * Math.Cos(lon)));
        var (xi, eta) = (xi0, eta0);
        for (var j = 1; j <= Forward.Length; j++)
        {
            xi += Forward[j - 1] * Math.Sin(2 * j * xi0) * Math.Cosh(2 * j * eta0);
            eta += Forward[j - 1] * Math.Cos(2 * j * xi0) * Math.Sinh(2 * j * eta0);
        }

        var northing = ScaleAtMeridian * RectifyingRadiusM * xi;
        return (FalseEastingM + ScaleAtMeridian * RectifyingRadiusM * eta, North ? northing : northing + FalseNorthingM);
    }

    /// <summary>Latitude and longitude of a place on the grid.</summary>
    /// <param name="easting">Easting, m.</param>
    /// <param name="northing">Northing, m.</param>
    public GeoPoint ToGeographic(double easting, double northing)
    {
        var xi = (North ? northing : northing - FalseNorthingM) / (ScaleAtMeridian * RectifyingRadiusM);
        var eta = (easting - FalseEastingM) / (ScaleAtMeridian * RectifyingRadiusM);
        var (xi0, eta0) = (xi, eta);
        for (var j = 1; j <= Backward.Length; j++)
        {
            xi0 -= Backward[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            eta0 -= Backward[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        var conformal = Math.Sin(xi0) / Math.Sqrt(Math.Sinh(eta0) * Math.Sinh(eta0) + Math.Cos(xi0) * Math.Cos(xi0));
        var lon = Math.Atan2(Math.Sinh(eta0), Math.Cos(xi0)) / Radian + CentralMeridianDeg;
        return new(Math.Atan(Geodetic(conformal)) / Radian, Math.IEEERemainder(lon, 360));
    }

    /// <summary>Tangent of the latitude from that of the conformal latitude, by Newton's method (Karney 2011).</summary>
    private static double Geodetic(double conformal)
    {
        var tau = conformal;
        for (var i = 0; i < 6; i++)
        {
            var root = Math.Sqrt(1 + tau * tau);
            var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tau / root));
            var here = tau * Math.Sqrt(1 + sigma * sigma) - sigma * root;
            var oneMinusE2 = 1 - Eccentricity * Eccentricity;
            tau += (conformal - here) / Math.Sqrt(1 + here * here) * (1 + oneMinusE2 * tau * tau) / (oneMinusE2 * root);
        }

        return tau;
    }
}
