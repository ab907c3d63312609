using FlareScope.Core.Statistics;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Tests.Characterisation;

public sealed class HotspotClassifierTests
{
    [Theory]
    [InlineData(1.0, null, HotspotClass.Flare)]
    [InlineData(1.0, "volcano", HotspotClass.Flare)] // lava is never that hot
    [InlineData(0.0, null, HotspotClass.Fire)]
    [InlineData(0.0, "upstream", HotspotClass.Fire)]
    [InlineData(0.0, "volcano", HotspotClass.Volcanic)]
    [InlineData(0.5, "upstream", HotspotClass.Undetermined)]
    [InlineData(null, null, HotspotClass.Undetermined)]
    [InlineData(null, "upstream", HotspotClass.Flare)]
    [InlineData(null, "Volcanic field", HotspotClass.Volcanic)]
    public void Classify_TemperatureFirstThenSite_GivesClassAndReason(double? flareProbability, string? kind, HotspotClass expected)
    {
        var heat = new HeatEstimate(new(HeatRoute.OneBand, null, null, null), false, null, null, new Quantiles(1, 2, 3), null, flareProbability, []);
        var site = kind is null ? null : new FlareSite("1", "North", 40, 58) { Kind = kind };
        var (kindFound, reason) = new HotspotClassifier(HeatParameters.Default).Classify(heat, site);
        Assert.Equal(expected, kindFound);
        Assert.NotEmpty(reason);
    }
}
