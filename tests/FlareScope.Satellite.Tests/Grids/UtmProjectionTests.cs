using CsCheck;
using FlareScope.Core;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Tests.Grids;

public sealed class UtmProjectionTests
{
    // Corners that the USGS prints in the metadata of LC08_L2SP_047027_20201204 (UTM zone 10), to five decimals.
    [Theory]
    [InlineData(353700, 5374200, 48.50387, -124.98066)]
    [InlineData(589500, 5374200, 48.51453, -121.78809)]
    [InlineData(353700, 5135100, 46.35366, -124.90156)]
    [InlineData(589500, 5135100, 46.36356, -121.83650)]
    public void ToGeographic_PublishedCorners_AgreeToTheLastDigit(double easting, double northing, double lat, double lon)
    {
        var place = new UtmProjection(10, North: true).ToGeographic(easting, northing);
        Assert.Equal(lat, place.Lat, 6e-6);
        Assert.Equal(lon, place.Lon, 6e-6);
    }

    // Meridian arc from the equator to 45° on WGS 84 is 4,984,944.378 m; on the central meridian the scale is 0.9996.
    [Fact]
    public void ToGrid_CentralMeridian_IsTheMeridianArc()
    {
        var (easting, northing) = new UtmProjection(31, North: true).ToGrid(new(45, 3));
        Assert.Equal(500_000, easting, 1e-6);
        Assert.Equal(0.9996 * 4_984_944.378, northing, 1e-2);
    }

    [Fact]
    public void ToGrid_ThereAndBack_IsTheSamePlaceToAMillimetre() =>
        Gen.Select(Gen.Int[1, 60], Gen.Double[-80, 84], Gen.Double[-4, 4]).Sample((zone, lat, fromMeridian) =>
        {
            var projection = new UtmProjection(zone, lat >= 0);
            var lon = zone * 6 - 183 + fromMeridian;
            var (easting, northing) = projection.ToGrid(new(lat, lon));
            var back = projection.ToGeographic(easting, northing);
            return Math.Abs(back.Lat - lat) < 1e-8 && Math.Abs(Math.IEEERemainder(back.Lon - lon, 360)) < 1e-8;
        });

    [Theory]
    [InlineData(3857)]
    [InlineData(32661)]
    [InlineData(32700)]
    public void FromEpsg_OtherSystem_IsRefusedByName(int epsg)
    {
        var wrong = Assert.Throws<UserInputException>(() => CoordinateSystem.FromEpsg(epsg, "B12.tif"));
        Assert.Equal("crs-unsupported", wrong.Code);
        Assert.StartsWith("B12.tif", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PixelAreaM2_GeographicGrid_ShrinksTowardsThePole()
    {
        var grid = new RasterGrid(0, 60, 0.001, 0.001, CoordinateSystem.FromEpsg(4326, "test"));
        Assert.Equal(111.195 * 111.195 * Math.Cos(60 * Math.PI / 180), grid.PixelAreaM2(0), 5.0);
    }
}
