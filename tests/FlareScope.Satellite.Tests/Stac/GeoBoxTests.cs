using CsCheck;
using FlareScope.Core;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Tests.Stac;

public sealed class GeoBoxTests
{
    [Theory]
    [InlineData(-181, 0, 1, 1)]
    [InlineData(0, 0, 181, 1)]
    [InlineData(0, -91, 1, 1)]
    [InlineData(0, 0, 1, 90.5)]
    [InlineData(0, 2, 1, 1)]
    [InlineData(74, 61, 73, 62)]
    [InlineData(double.NaN, 0, 1, 1)]
    [InlineData(0, double.NaN, 1, 1)]
    public void Validated_BoxThatIsNone_IsRefusedWithItsPlace(double west, double south, double east, double north)
    {
        var wrong = Assert.Throws<UserInputException>(() => new GeoBox(west, south, east, north).Validated("watch.json: area 'a'"));

        Assert.Equal("bbox-invalid", wrong.Code);
        Assert.StartsWith("watch.json: area 'a':", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_AcrossTheAntimeridian_AreTwoThatHoldTheSamePoints()
    {
        var box = new GeoBox(170, 60, -170, 70).Validated("x");

        Assert.Equal([new GeoBox(170, 60, 180, 70), new GeoBox(-180, 60, -170, 70)], box.Parts());
        Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]).Sample((lat, lon) =>
            Assert.Equal(box.Contains(lat, lon), box.Parts().Any(part => part.Contains(lat, lon))));
    }

    [Fact]
    public void WithArea_PointOnTheEdgeOfTheGlobe_GainsAnAreaWithinIt()
    {
        var box = new GeoBox(180, 90, 180, 90).WithArea();

        Assert.True(box.West < box.East && box.South < box.North);
        Assert.Equal(box, box.Validated("x"));
    }

    [Fact]
    public void WithArea_BoxWithAnArea_StaysAsItIs() => Assert.Equal(new GeoBox(1, 2, 3, 4), new GeoBox(1, 2, 3, 4).WithArea());

    [Theory]
    [InlineData(170, -170, 180)]
    [InlineData(175, -165, -175)]
    [InlineData(73, 74, 73.5)]
    public void CentreLongitude_AnyBox_IsInside(double west, double east, double expected) =>
        Assert.Equal(expected, new GeoBox(west, 0, east, 1).CentreLongitude);
}
