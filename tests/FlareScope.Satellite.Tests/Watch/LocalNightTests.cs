using CsCheck;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

public sealed class LocalNightTests
{
    [Theory]
    [InlineData("2026-11-20T20:30:00Z", 73.5, "2026-11-20")] // 01:24 solar time on the 21st
    [InlineData("2026-11-20T18:00:00Z", 73.5, "2026-11-20")] // 22:54 on the 20th: the same night
    [InlineData("2026-11-21T09:00:00Z", -103.0, "2026-11-20")] // 02:08 on the 21st in North Dakota
    [InlineData("2026-11-20T12:00:00Z", 0.0, "2026-11-20")]
    [InlineData("2026-11-20T11:59:59Z", 0.0, "2026-11-19")]
    public void Of_Moment_IsTheEveningsDate(string moment, double longitude, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), LocalNight.Of(DateTimeOffset.Parse(moment), longitude));

    [Fact]
    public void Of_AnyMoment_LiesBetweenBeginAndEndOfItsNight() =>
        Gen.Select(Gen.Long[0, TimeSpan.TicksPerDay * 4000], Gen.Double[-180, 180]).Sample((ticks, longitude) =>
        {
            var moment = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(ticks);
            var night = LocalNight.Of(moment, longitude);
            Assert.InRange(moment, LocalNight.Begin(night, longitude), LocalNight.End(night, longitude).AddTicks(-1));
            Assert.Equal(night, LocalNight.Of(LocalNight.Midnight(night, longitude), longitude));
        });
}
