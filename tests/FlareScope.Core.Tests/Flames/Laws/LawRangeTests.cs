using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Flames.Laws;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames.Laws;

/// <summary>Where each law says that it is asked outside what it was made for: just before and just behind both ends.</summary>
public class LawRangeTests
{
    private static readonly FlameConditions Calm = new(GasPresets.ApgMid, TipDiameterM: 0.30, WindSpeedMS: 0);

    [Theory]
    [InlineData("api521", 0.99, false)]
    [InlineData("api521", 1.01, true)]
    [InlineData("api521", 999, true)]
    [InlineData("api521", 1001, false)]
    [InlineData("lowesmith", 9.9, false)]
    [InlineData("lowesmith", 10.1, true)]
    [InlineData("lowesmith", 4990, true)]
    [InlineData("lowesmith", 5010, false)]
    public void HeatFromLength_LawOfAHeatRange_HoldsBetweenItsEnds(string law, double heatMW, bool inRange) => Holds(law, heatMW, Calm, inRange);

    // Q^0.4 / D from 7 to 700 kW^0.4/m: 129.6 kW on 1 m, 41.0 MW on 0.1 m.
    [Theory]
    [InlineData(1, 0.129, false)]
    [InlineData(1, 0.130, true)]
    [InlineData(0.1, 40.9, true)]
    [InlineData(0.1, 41.1, false)]
    public void Heskestad_ScaledHeat_HoldsFromSevenToSevenHundred(double diameter, double heatMW, bool inRange) =>
        Holds("heskestad", heatMW, Calm with { TipDiameterM = diameter }, inRange);

    // Q* from 0.15 to 1; 1.2 kg/m3 of air at 1.005 kJ/(kg K) and 293 K make 17.25 MW on 3 m.
    [Theory]
    [InlineData(2.57, false)]
    [InlineData(2.60, true)]
    [InlineData(17.2, true)]
    [InlineData(17.3, false)]
    public void Zukoski_PoolOfThreeMetres_HoldsUpToAScaledHeatOfOne(double heatMW, bool inRange) =>
        Holds("zukoski", heatMW, Calm with { TipDiameterM = 3 }, inRange);

    [Theory]
    [InlineData(0.49, true)]
    [InlineData(0.51, false)]
    public void Delichatsios_BuoyantLimit_HoldsToAFroudeNumberOfOneHalf(double froude, bool inRange) =>
        Holds("delichatsios", HeatOfFroude(froude, Calm), Calm, inRange);

    // On a tip of 1 cm a momentum flame (Froude number 5) comes before the speed of sound; its length no longer tells the flow.
    [Theory]
    [InlineData(4.9, true)]
    [InlineData(5.2, false)]
    public void Sandia_MomentumFlameOfAnOpenTip_TellsNoFlow(double froude, bool inRange)
    {
        var thin = Calm with { TipDiameterM = 0.01 };

        Holds("sandia", HeatOfFroude(froude, thin), thin, inRange);
        Holds("sandia", 10 * HeatOfFroude(5, thin), thin, inRange: true); // choked
    }

    [Fact]
    public void Sandia_MomentumFlames_AreEquallyLongUntilTheyChoke()
    {
        var thin = Calm with { TipDiameterM = 0.01 };
        double Length(double froude) => FlameLengthLaws.Get("sandia").LengthFromHeat(HeatOfFroude(froude, thin), thin);

        Assert.Equal(Length(5.1), Length(5.7), 1e-9);
        Assert.True(Length(4.5) < Length(5.1));
    }

    // A tip of 0.30 m is the design tip of 35.4 m; the rule bends by 15 % to either side.
    [Theory]
    [InlineData(0.262, true)]
    [InlineData(0.344, true)]
    [InlineData(0.260, false)]
    [InlineData(0.346, false)]
    public void DesignRule_TipOfAnotherSize_IsNotTheDesignFlame(double diameter, bool inRange)
    {
        var result = FlameLengthLaws.Get("118d").HeatFromLength(35.4, Calm with { TipDiameterM = diameter });

        Assert.Equal(inRange, result.InRange);
        Assert.False(FlameLengthLaws.Get("118d").HeatFromLength(35.4, Calm with { TipDiameterM = null }).InRange);
    }

    [Theory]
    [InlineData("chamberlain", 0.19, false)]
    [InlineData("chamberlain", 0.21, true)]
    [InlineData("api521-sonic", 0.29, false)]
    [InlineData("api521-sonic", 0.31, true)]
    public void JetLaws_SlowTip_IsOutOfTheirRange(string law, double mach, bool inRange) => Holds(law, HeatOfMach(mach), Calm, inRange);

    [Fact]
    public void Chamberlain_WindUnknown_TakesStillAirAndSaysSo()
    {
        var law = FlameLengthLaws.Get("chamberlain");
        var length = law.LengthFromHeat(HeatOfMach(0.5), Calm);

        Assert.Null(law.HeatFromLength(length, Calm).Note);
        Assert.Equal("wind unknown: still air", law.HeatFromLength(length, Calm with { WindSpeedMS = null }).Note);
        Assert.Equal(
            law.HeatFromLength(length, Calm).HeatReleaseMW!.Value, law.HeatFromLength(length, Calm with { WindSpeedMS = null }).HeatReleaseMW!.Value, 1e-9);
    }

    // The gate asks for a jet four times as fast as the wind; 25 thousand m3/day leave 0.30 m at 4 m/s.
    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1.1, true)]
    public void Chamberlain_WindOverAQuarterOfTheJet_IsRefused(double wind, bool refused)
    {
        var law = FlameLengthLaws.Get("chamberlain");
        var windy = Calm with { WindSpeedMS = wind };

        Assert.Equal(refused, law.HeatFromLength(law.LengthFromHeat(14.86, windy), windy).HeatReleaseMW is null);
    }

    [Theory]
    [InlineData("heskestad")]
    [InlineData("delichatsios")]
    [InlineData("api521-sonic")]
    public void HeatFromLength_TipUnknown_AnswersAndSaysWhatItTakes(string name)
    {
        var result = FlameLengthLaws.Get(name).HeatFromLength(12, Calm with { TipDiameterM = null });

        Assert.True(result.InRange);
        Assert.Contains("tip diameter unknown", result.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Api521Sonic_TipUnknown_IsTheSonicLine()
    {
        var law = FlameLengthLaws.Get("api521-sonic");
        var unknown = Calm with { TipDiameterM = null };

        Assert.Equal(Api521SonicLaw.SonicLength(50), law.LengthFromHeat(50, unknown), 1e-9);
        Assert.Equal(50, law.HeatMW(Api521SonicLaw.SonicLength(50), unknown), 1e-6);
        Assert.Equal(0.5 * FlameLengthLaws.Get("api521").LengthFromHeat(HeatOfMach(0.5), Calm) + 0.5 * Api521SonicLaw.SonicLength(HeatOfMach(0.5)),
            law.LengthFromHeat(HeatOfMach(0.5), Calm), 1e-9);
    }

    [Fact]
    public void Hawthorne_FlameLongerThanAnyOfTheTip_AsksToCheck()
    {
        var route = new HawthorneRoute(); // 234 diameters: 70 m

        Assert.Contains("check scale", route.HeatFromLength(71, Calm).Note, StringComparison.Ordinal);
        Assert.DoesNotContain("check scale", route.HeatFromLength(69, Calm).Note, StringComparison.Ordinal);
        Assert.Equal("needs the tip's diameter", route.HeatFromLength(69, Calm with { TipDiameterM = null }).Note);
    }

    private static void Holds(string name, double heatMW, FlameConditions conditions, bool inRange)
    {
        var law = FlameLengthLaws.Get(name);
        var result = law.HeatFromLength(law.LengthFromHeat(heatMW, conditions), conditions);

        Assert.NotNull(result.HeatReleaseMW);
        Assert.Equal(inRange, result.InRange);
    }

    private static double HeatOfFroude(double froude, FlameConditions conditions)
    {
        // Velocity, and with it the Froude number, goes with the flow of an open tip.
        const double flow = 1e-4;
        var unit = SandiaLaw.FlameFroude(TipExit.Of(flow, conditions), conditions.Gas);
        return flow * froude / unit * conditions.Gas.LowerHeatingValueMass;
    }

    private static double HeatOfMach(double mach)
    {
        const double flow = 1e-3;
        return flow * mach / TipExit.Of(flow, Calm).Mach * Calm.Gas.LowerHeatingValueMass;
    }
}
