using CsCheck;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

public sealed class NightTimesTests
{
    [Fact]
    public void BeginAndEnd_AnyMoment_HoldItsNight() =>
        Gen.Select(Gen.Long[0, TimeSpan.TicksPerDay * 4000], Gen.Double[-180, 180]).Sample((ticks, longitude) =>
        {
            var moment = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(ticks);
            var night = LocalNight.NightOf(moment, longitude);
            Assert.InRange(moment, NightTimes.Begin(night, longitude), NightTimes.End(night, longitude).AddTicks(-1));
            Assert.Equal(night, LocalNight.NightOf(NightTimes.Midnight(night, longitude), longitude));
        });
}
