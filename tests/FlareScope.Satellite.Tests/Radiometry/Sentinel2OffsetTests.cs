using FlareScope.Core;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Tests.Radiometry;

public sealed class Sentinel2OffsetTests
{
    [Theory]
    [InlineData("05.11", -1000.0, false, -1000)] // pixels as the agency wrote them
    [InlineData("05.11", -1000.0, true, 0)] // the catalogue has added it and still declares it
    [InlineData("05.11", -900.0, false, -900)] // the band's own word wins over what is usual
    [InlineData("02.12", -1000.0, false, 0)] // before 25 January 2022 there is none
    [InlineData("02.12", null, false, 0)]
    [InlineData("04.00", null, false, -1000)]
    [InlineData("05.11", null, false, -1000)]
    [InlineData(null, -1000.0, false, -1000)]
    [InlineData(null, null, true, 0)]
    public void Dn_WhatIsKnown_DecidesTheOffset(string? baseline, double? declared, bool applied, double expected) =>
        Assert.Equal(expected, Sentinel2Offset.Dn(baseline, declared, applied));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("unknown")]
    public void Dn_NothingToTellItFrom_IsRefusedAndNotGuessed(string? baseline) =>
        Assert.Equal("scene-offset-unknown", Assert.Throws<UserInputException>(() => Sentinel2Offset.Dn(baseline, null)).Code);
}
