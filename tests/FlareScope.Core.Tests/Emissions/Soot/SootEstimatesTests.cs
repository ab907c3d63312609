using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Soot;

public class SootEstimatesTests
{
    private static readonly EmissionInput Day = new(35115, ReferenceState.Celsius20, GasPresets.ApgMid);

    // Science notes, ground.md section 4, EF_BC in kg per thousand m3 at 15 °C.
    [Theory]
    [InlineData("methane", "0.087", false)]
    [InlineData("natural-gas", "0.103", false)]
    [InlineData("apg-mid", "1.217", false)]
    [InlineData("apg-rich", "2.033", false)]
    public void McEwenJohnson_GasesOfTheNotes_MatchThePrintedFactors(string gas, string factor, bool inRange)
    {
        var heat = GasDocument.Parse(gas).Mixture.HigherHeatingValue(ReferenceState.Celsius15);

        Digits.Equal(factor, McEwenJohnson.KgPerThousandM3(heat));
        Assert.Equal(inRange, McEwenJohnson.InRange(heat));
    }

    [Fact]
    public void McEwenJohnson_FortyFiveMegajoules_IsTheWorldAverage()
    {
        Digits.Equal("0.511", McEwenJohnson.KgPerThousandM3(45));
        Assert.True(McEwenJohnson.InRange(45));
        Assert.Equal(0, McEwenJohnson.KgPerThousandM3(30));
    }

    // Section 8, end-to-end day: 42.0, 5.6 and 1198 kg.
    [Theory]
    [InlineData("mcewen-johnson", "42.0")]
    [InlineData("weyant-field", "5.6")]
    [InlineData("niiatm1998-sooting", "1198")]
    [InlineData("world-average", "17.6")]
    public void Of_DayOfTheWorkedExample_MatchesThePrintedMasses(string route, string kilograms)
    {
        Digits.Equal("34.516", Day.VolumeAt(ReferenceState.Celsius15) / 1000);
        Digits.Equal(kilograms, SootEstimates.Of(Day, null, null, SootPriors.Default).Single(r => r.Id == route).Kg);
    }

    // Section 4, "recommended": median and σ by the smoke seen; class factors 1, 2, 4, 8.
    [Theory]
    [InlineData("none", 3.994, 1.1)] // 0.1 g/kg
    [InlineData("10", 42.0, 1.0)]
    [InlineData("20", 84.0, 1.0)]
    [InlineData("59", 168.0, 1.0)]
    [InlineData("60", 336.0, 1.0)]
    [InlineData("seen", 84.0, 1.2)]
    [InlineData(null, 42.0, 1.5)]
    public void Of_SmokeSeen_ChoosesTheRecommendation(string? smoke, double median, double sigma)
    {
        var input = Day with { Smoke = smoke is null ? null : ObservedSmoke.Parse(smoke) };

        var chosen = SootEstimates.Of(input, null, null, SootPriors.Default).Single(r => r.Recommended);

        Assert.Equal(median, chosen.Kg, median * 0.001);
        Assert.Equal(2 * 1.6449 * sigma, Math.Log(chosen.Interval!.P95 / chosen.Interval.P05), 0.001);
        Assert.Equal(chosen.Kg, chosen.Interval.P50, 1e-9);
    }

    [Fact]
    public void Of_LeanGasWithSmoke_StandsOnTheFloor()
    {
        var input = new EmissionInput(1000, ReferenceState.Celsius15, GasPresets.Methane) { Smoke = ObservedSmoke.Parse("faint") };

        Assert.Equal(0.5, SootEstimates.Of(input, null, null, SootPriors.Default)[0].Kg, 1e-9);
    }

    [Fact]
    public void Of_FieldMeasurements_IntervalStandsAboutTheirMedian()
    {
        var field = SootEstimates.Of(Day, null, null, SootPriors.Default).Single(r => r.Id == "weyant-field");

        Assert.Equal(2, field.Kg / field.Interval!.P50, 1e-9);
        Assert.True(field.Interval.P95 < 3.1e-3 * Day.MassKg);
    }

    // Section 4: mean transmittance 0.6 over 6 m at 5 m/s is 1.76 g/s, 152 kg a day.
    [Fact]
    public void Of_MeasuredPlume_IsTheLineIntegralAndTakesOverTheRecommendation()
    {
        var routes = SootEstimates.Of(Day with { Smoke = ObservedSmoke.OfOpacity(40) }, new SmokePlume(40, 6, 5), hours: 24, SootPriors.Default);

        Assert.Equal("line-integral", Assert.Single(routes, r => r.Recommended).Id);
        Digits.Equal("152", routes[0].Kg);
        Digits.Equal("1.76", new SmokePlume(40, 6, 5).GramsPerSecond(8.7));
    }

    [Fact]
    public void Column_HalfTheLight_MatchesThePrintedDigits() => Digits.Equal("0.0797", SootColumn.GramsPerM2(0.5, 8.7));

    [Fact]
    public void Column_CutWithSeveralPoints_IsTheTrapezoid()
    {
        var rate = SootColumn.GramsPerSecond(2, [0, 1, 3], [1, 0.5, 1], 8.7);

        Assert.Equal(2 * 1.5 * -Math.Log(0.5) / 8.7, rate, 1e-12);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Column_ImpossibleTransmittance_IsRefused(double transmittance) => Assert.Equal(
        "soot-bad-transmittance", Assert.Throws<UserInputException>(() => SootColumn.GramsPerM2(transmittance, 8.7)).Code);

    [Fact]
    public void Column_ImpossibleCut_IsRefused()
    {
        Refused(() => SootColumn.GramsPerSecond(1, [0], [0.5], 8.7));
        Refused(() => SootColumn.GramsPerSecond(1, [0, 0], [0.5, 0.5], 8.7));
        Refused(() => SootColumn.GramsPerSecond(1, [0, 1], [0.5], 8.7));
        Refused(() => SootColumn.GramsPerSecond(double.NaN, [0, 1], [0.5, 0.5], 8.7));

        static void Refused(Action act) => Assert.Equal("soot-bad-cut", Assert.Throws<UserInputException>(act).Code);
    }

    [Fact]
    public void Of_UnlitGas_MakesNoSoot() =>
        Assert.All(SootEstimates.Of(Day with { UnlitShare = 1 }, null, null, SootPriors.Default), r => Assert.Equal(0, r.Kg));
}
