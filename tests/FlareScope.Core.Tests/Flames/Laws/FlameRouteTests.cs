using CsCheck;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Laws;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames.Laws;

/// <summary>What holds for every law, and the worked numbers of the science notes, ground.md sections 1.1 to 1.3.</summary>
public class FlameRouteTests
{
    private static readonly Gen<IFlameLengthLaw> AnyLaw = Gen.Int[0, FlameLengthLaws.Known.Count - 1].Select(i => FlameLengthLaws.Known[i]);

    private static readonly GasMixture[] Gases = [GasPresets.Methane, GasPresets.NaturalGas, GasPresets.ApgMid, GasPresets.ApgRich];

    private static readonly Gen<GasMixture> AnyGas = Gen.Int[0, 3].Select(i => Gases[i]);

    [Fact]
    public void HeatFromLength_WithinAnyLawsRange_IsUndoneByLengthFromHeat() =>
        Gen.Select(AnyLaw, AnyGas, Gen.Double[0.5, 100], Gen.Double[0.02, 3], Gen.Double[0, 10]).Sample((law, gas, length, diameter, wind) =>
        {
            var conditions = new FlameConditions(gas, diameter, wind);
            if (law.HeatFromLength(length, conditions) is { InRange: true, HeatReleaseMW: { } heat })
                Assert.Equal(length, law.LengthFromHeat(heat, conditions), length * 1e-6);
        });

    [Fact]
    public void HeatMW_LongerFlame_NeverGivesLessHeat() =>
        Gen.Select(AnyLaw, AnyGas, Gen.Double[0.5, 60], Gen.Double[1.01, 2], Gen.Double[0.02, 2]).Sample((law, gas, length, factor, diameter) =>
        {
            var conditions = new FlameConditions(gas, diameter, 2);
            Assert.True(law.HeatMW(length * factor, conditions) >= law.HeatMW(length, conditions) * (1 - 1e-9));
        });

    [Fact]
    public void HeatFromLength_AnyRoute_IsFiniteOrRefusedWithAReason() =>
        Gen.Select(Gen.Int[0, FlameLengthLaws.Routes.Count - 1], Gen.Double[0.01, 500], Gen.Double[0.005, 20], Gen.Double[0, 40]).Sample((i, length, diameter, wind) =>
        {
            foreach (var tip in new double?[] { null, diameter })
            {
                var result = FlameLengthLaws.Routes[i].HeatFromLength(length, new(GasPresets.ApgMid, tip, wind));
                if (result.HeatReleaseMW is { } heat)
                    Assert.True(double.IsFinite(heat) && heat > 0);
                else
                    Assert.NotNull(result.Note);
                Assert.True(result.InRange || result.Note is not null);
            }
        });

    [Fact]
    public void Routes_EveryOne_HasItsOwnNameFormulaAndSource()
    {
        Assert.Equal(FlameLengthLaws.Routes.Count, FlameLengthLaws.Routes.Select(r => r.Name).Distinct().Count());
        Assert.All(FlameLengthLaws.Routes, route =>
        {
            Assert.Contains("=", route.Formula);
            Assert.Contains("ground.md", route.Source);
            Assert.NotEmpty(route.Values(12, new(GasPresets.ApgMid, 0.3, 2)));
        });
    }

    // Section 1.1 row 1 and oracles.py: 630 MW is 52.7 m on the subsonic line; L2/L1 of large flares is 0.5 to 0.7.
    [Fact]
    public void SonicLength_OracleHeat_IsHalfToSevenTenthsOfTheSubsonicOne()
    {
        var subsonic = new Api521Law().LengthFromHeat(630, new(GasPresets.ApgMid, null, null));

        Assert.Equal(52.7, subsonic, 0.06);
        Assert.InRange(Api521SonicLaw.SonicLength(630) / subsonic, 0.5, 0.7);
    }

    // Section 1.1 row 4b: L = 18.11 m^0.4 = 0.249 Q_kW^0.4 for G3.
    [Fact]
    public void Delichatsios_ApgMid_HasThePrintedCoefficients()
    {
        var law = FlameLengthLaws.Get("delichatsios");
        var conditions = new FlameConditions(GasPresets.ApgMid, null, null);

        Assert.Equal(18.11, law.LengthFromHeat(GasPresets.ApgMid.LowerHeatingValueMass, conditions), 0.006);
        Assert.Equal(0.249, law.LengthFromHeat(1e-3, conditions), 0.0006);
    }

    // Section 1.1 row 9: 191 to 234 diameters.
    [Theory]
    [InlineData(1500, 191)]
    [InlineData(2250, 234)]
    public void Hawthorne_ApgMid_IsThePrintedNumberOfDiameters(double kelvin, double diameters) =>
        Assert.Equal(diameters, HawthorneRoute.LengthPerDiameter(GasPresets.ApgMid, kelvin), 0.51);

    // Section 1.1 row 10: 0.30 m at Mach 0.2, 415 thousand m3/day, 247 MW: 35.4 m by the rule, 33.7 by API, 35.7 by Delichatsios.
    [Fact]
    public void DesignRule_FlareOf30Centimetres_AgreesWithTwoOtherLaws()
    {
        var heat = GasFlow.FromThousandCubicMetresPerDay(415, ReferenceState.Celsius20).HeatReleaseMW(GasPresets.ApgMid);
        var conditions = new FlameConditions(GasPresets.ApgMid, 0.30, 0);

        Assert.Equal(247, heat, 0.51);
        Assert.Equal(33.7, FlameLengthLaws.Get("api521").LengthFromHeat(heat, conditions), 0.051);
        Assert.Equal(35.7, FlameLengthLaws.Get("delichatsios").LengthFromHeat(heat, conditions), 0.051);
        Assert.Equal(35.4, FlameLengthLaws.Get("118d").LengthFromHeat(heat, conditions), 0.15); // 332 m/s of sound here, 334 there
        Assert.True(FlameLengthLaws.Get("118d").HeatFromLength(35.4, conditions).InRange);
    }

    // Section 1.3: the flow of an error in length; σ of ln L 0.1, 0.2, 0.3, 0.4 make P95/P50 of Q 1.41, 1.99, 2.81, 3.96.
    [Theory]
    [InlineData(0.1, 1.41)]
    [InlineData(0.2, 1.99)]
    [InlineData(0.3, 2.81)]
    [InlineData(0.4, 3.96)]
    public void HeatExponent_OfApi_MakesThePrintedFactors(double sigma, double factor) =>
        Assert.Equal(factor, Math.Exp(1.645 * new Api521Law().HeatExponent * sigma), 0.0151);

    // Section 1.3: heat per area of API lengths for a rectangle (0.17 L²) and an ellipse (π/4 of it).
    [Theory]
    [InlineData(1, 1.0, 1.27)]
    [InlineData(50, 1.19, 1.51)]
    [InlineData(600, 1.33, 1.69)]
    public void HeatPerArea_OfApi_IsThePrintedRange(double heat, double rectangle, double ellipse)
    {
        var law = new Api521Law();
        var conditions = new FlameConditions(GasPresets.ApgMid, null, null);
        var length = law.LengthFromHeat(heat, conditions);
        foreach (var (coefficient, expected) in new[] { (0.17, rectangle), (0.17 * Math.PI / 4, ellipse) })
            Assert.Equal(expected, AreaRoute.HeatPerArea(law, coefficient * length * length, coefficient, conditions), 0.0051);
    }

    // Section 1.3: heat per flame volume, (π/4) W² L with W = 0.17 L, falls from 1.1 to 0.2 MW/m3 between 10 and 600 MW.
    [Theory]
    [InlineData(10, 1.1)]
    [InlineData(600, 0.2)]
    public void HeatPerVolume_OfApi_FallsAsPrinted(double heat, double expected)
    {
        var length = new Api521Law().LengthFromHeat(heat, new(GasPresets.ApgMid, null, null));

        Assert.Equal(expected, heat / (Math.PI / 4 * 0.17 * 0.17 * length * length * length), 0.051);
    }

    // Correction 5: about 0.7 to 1.0 MW/m2 by Heskestad and Delichatsios at 16 to 20 MW, 1.1 by the weights.
    [Fact]
    public void HeatPerArea_TwelveMetreFlame_IsAboutOnePointOne()
    {
        var conditions = new FlameConditions(GasPresets.ApgMid, 0.30, null);
        var mean = FlameLengthLaws.All.Sum(law => FlameLengthLaws.Weight(law.Name) * Math.Log(AreaRoute.HeatPerArea(law, 0.15 * 144, 0.15, conditions)));

        Assert.Equal(1.0, Math.Exp(mean), 0.11);
        Assert.InRange(AreaRoute.HeatPerArea(FlameLengthLaws.Get("heskestad"), 0.15 * 144, 0.15, conditions), 0.7, 1.0);
        Assert.InRange(AreaRoute.HeatPerArea(FlameLengthLaws.Get("delichatsios"), 0.15 * 144, 0.15, conditions), 0.7, 1.0);
    }

    [Theory]
    [InlineData("sandia", null, 12.0, null)] // no diameter
    [InlineData("chamberlain", null, 12.0, null)]
    [InlineData("zukoski", null, 12.0, null)]
    [InlineData("chamberlain", 0.30, 12.0, 5.0)] // the jet is slower than four times the wind
    public void HeatFromLength_WhatTheLawCannotDo_IsRefused(string name, double? diameter, double length, double? wind)
    {
        var result = FlameLengthLaws.Get(name).HeatFromLength(length, new(GasPresets.ApgMid, diameter, wind));

        Assert.Null(result.HeatReleaseMW);
        Assert.False(result.InRange);
        Assert.NotNull(result.Note);
    }

    [Theory]
    [InlineData("lowesmith", 3.0, 0.3)] // 1 MW
    [InlineData("lowesmith", 100.0, 0.3)] // 13 GW
    [InlineData("zukoski", 12.0, 0.3)] // a jet, Q* of 500
    [InlineData("zukoski", 0.2, 3.0)] // flamelets, Q* of 0.003
    [InlineData("api521-sonic", 12.0, 0.3)] // Mach 0.02
    [InlineData("chamberlain", 12.0, 0.3)] // Mach 0.01
    [InlineData("118d", 12.0, 0.3)] // the design flame of 0.1 m
    [InlineData("sandia", 10.2, 0.05)] // plateau of a momentum flame that is not choked
    public void HeatFromLength_OutsideTheLaw_IsFlaggedWithAReason(string name, double length, double diameter)
    {
        var gas = name == "sandia" ? GasMixture.FromMolePercent("hydrogen", new Dictionary<string, double> { ["H2"] = 100 }) : GasPresets.ApgMid;
        var result = FlameLengthLaws.Get(name).HeatFromLength(length, new(gas, diameter, null));

        Assert.False(result.InRange);
        Assert.NotNull(result.HeatReleaseMW);
        Assert.NotNull(result.Note);
    }
}
