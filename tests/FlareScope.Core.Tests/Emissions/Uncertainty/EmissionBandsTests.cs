using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Uncertainty;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Emissions.Uncertainty;

public class EmissionBandsTests
{
    // Science notes, ground.md section 7: P95 over P50 of the gas, as printed there.
    [Theory]
    [InlineData("photo-only", 27, 0.5)]
    [InlineData("tip-visible", 8, 0.2)]
    [InlineData("stack-height", 6, 0.1)]
    [InlineData("geometry", 4.5, 0.15)]
    [InlineData("video", 3, 0.1)]
    [InlineData("calibrated", 1.45, 0.15)]
    [InlineData("metered", 1.05, 0.005)]
    public void Of_EverySituation_HasThePrintedFactor(string knowledge, double factor, double tolerance)
    {
        var gas = Bands("km3-20C", "apg-mid", knowledge).Gas;

        Assert.Equal(factor, gas.P95 / gas.P50, tolerance);
        Assert.Equal(gas.P95 / gas.P50, gas.P50 / gas.P05, 1e-9);
        Assert.Equal("20C 101.325 kPa", gas.Reference);
    }

    // "CO2|Q: LHV cancels": from heat an unknown gas widens the volume, not the CO2.
    [Fact]
    public void Of_UnknownGasFromHeat_WidensTheVolumeAndNotTheCo2()
    {
        var known = Bands("gj", "apg-mid", "metered");
        var unknown = Bands("gj", "unknown", "metered");

        Assert.True(Spread(unknown.Gas) > 1.15 * Spread(known.Gas));
        Assert.Equal(Spread(known.Co2), Spread(unknown.Co2), 1e-9);
        Assert.True(Spread(Bands("km3-20C", "unknown", "metered").Co2) > 1.15 * Spread(unknown.Co2));
    }

    [Fact]
    public void Of_Metered_LeavesMethaneAndSootUncertain()
    {
        var bands = Bands("km3-20C", "apg-mid", "metered");

        Assert.InRange(Spread(bands.Ch4), Math.Exp(1.645 * 0.7), Math.Exp(1.645 * 1.0));
        Assert.InRange(Spread(bands.BlackCarbon), Math.Exp(1.645 * 1.0), Math.Exp(1.645 * 1.51));
        Assert.InRange(Spread(bands.Co2), 1.05, 1.2);
    }

    [Fact]
    public void Calculate_KnowledgeNotTold_GivesNoBands() => Assert.Null(
        EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("kg"), GasDocument.Parse("methane"))).Bands);

    private static double Spread(QuantityBand band) => band.P95 / band.P50;

    private static EmissionBands Bands(string unit, string gas, string knowledge) => EmissionsCalculator.Calculate(
        new(10, VolumeUnit.Parse(unit), GasDocument.Parse(gas)) { Knowledge = knowledge }).Bands!;
}
