using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Efficiency;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions;

/// <summary>What is just allowed and what just not, and the figures that a report shows beside the masses.</summary>
public sealed class EmissionEdgesTests
{
    private static readonly GasSelection Mid = GasDocument.Parse("apg-mid");
    private static readonly EmissionsRequest Day = new(35.115, VolumeUnit.Parse("km3-20C"), Mid, "carbon-balance");

    [Fact]
    public void Calculate_AtTheBounds_IsTaken()
    {
        Assert.Equal(1e12, Calculate(Day with { Volume = 1e12, Unit = VolumeUnit.Parse("m3-20C") }).Inputs.VolumeM3, 1);
        Assert.Equal(0, Calculate(Day with { Volume = 0 }).Methods[0].Co2T);
        Assert.Equal(1, Calculate(Day with { UnlitShare = 1, StartupShare = 1, Hours = 1e6 }).Inputs.UnlitShare);
        Assert.NotNull(Calculate(Day with { StartupShare = 0, Site = new(20) { VelocityMS = 1000, TemperatureC = 500, WindMS = 100, StackHeightM = 1000, FlameLengthM = 1000 } }).Source);
        Assert.NotNull(Calculate(Day with { Site = new(0.1) { VelocityMS = 1, TemperatureC = -60, WindMS = 0, StackHeightM = 0, FlameLengthM = 0 } }).Source);
    }

    [Fact]
    public void Calculate_JustBeyondTheBounds_IsRefused()
    {
        Refused("emissions-bad-share", Day with { UnlitShare = -0.01 });
        Refused("emissions-bad-share", Day with { StartupShare = 1.01 });
        Refused("emissions-bad-share", Day with { StartupShare = -0.01 });
        Refused("emissions-bad-hours", Day with { Hours = 1.001e6 });
        Refused("emissions-bad-tip", Day with { Site = new(20.1) { VelocityMS = 1 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 0 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 1001 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 1, TemperatureC = -61 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 1, TemperatureC = 501 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 1, WindMS = 101 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 1, StackHeightM = 1001 } });
        Refused("emissions-bad-tip", Day with { Site = new(0.1) { VelocityMS = 1, FlameLengthM = -1 } });
    }

    // 51.348 MJ/m3: 35 115 m3 hold 500.86 MWh.
    [Fact]
    public void Calculate_Inputs_SayWhatWasCounted()
    {
        var inputs = Calculate(Day with { Smoke = "heavy", Combustion = "field" }).Inputs;

        Assert.Equal(35115, inputs.VolumeM3, 1e-6);
        Assert.Equal(500.86, inputs.HeatMWh, 0.01);
        Assert.Equal(60, inputs.MolePercent["CH4"], 1e-9);
        Assert.Equal(("km3-20C", "20C 101.325 kPa", "heavy", "field"), (inputs.Unit, inputs.Reference, inputs.Smoke, inputs.Combustion));
        Assert.Null(Calculate(Day).Inputs.Smoke);
    }

    [Fact]
    public void Calculate_SeveralMethods_AreThoseNamedInTheirOrder()
    {
        Assert.Equal(["gfmr", "order371"], Calculate(Day with { Method = "gfmr, ORDER371" }).Methods.Select(m => m.Id).Distinct());
        Assert.Equal(10, Calculate(Day with { Method = "ALL" }).Methods.Select(m => m.Id).Distinct().Count());
    }

    [Fact]
    public void Calculate_StatedGas_HasNoWarningAndNoTableRow()
    {
        var document = Calculate(Day with { Method = "order371" });

        Assert.Empty(document.Warnings);
        Assert.Equal(4, document.Methods.Count);
        Assert.Null(document.Source);
        Assert.Null(document.Methods[0].Explanation);
    }

    // Table 2.1: 1.8263 t a thousand m3 at 20 °C, 2.6986 t a tonne of natural gas.
    [Theory]
    [InlineData("km3-20C", 1.8263, 0.0004)]
    [InlineData("t", 2.6986, 0.0006)]
    public void Calculate_GasKindNamed_AddsItsRowOfTheTable(string unit, double co2, double ch4)
    {
        var row = Calculate(new(1, VolumeUnit.Parse(unit), Mid, "order371") { GasKind = " Natural-Gas " }).Methods[^1];

        Assert.Equal("table-2.1-natural-gas", row.Variant);
        Assert.Equal(co2, row.Co2T!.Value, 1e-9);
        Assert.Equal(ch4, row.Ch4T!.Value, 1e-9);
    }

    [Fact]
    public void Calculate_UnlitShare_IsNamedWhereAMethodDoesNotKnowIt()
    {
        var all = Calculate(Day with { Method = "all", UnlitShare = 0.25 }).Methods;

        Assert.DoesNotContain(all.Single(m => m.Id == "carbon-balance").Notes, n => n.Contains("unlit"));
        Assert.All(all.Where(m => m.Id is "order371" or "gfmr" or "seed-2.75"), m => Assert.Contains(m.Notes, n => n.Contains("knows no unlit")));
        Assert.All(Calculate(Day with { Method = "all" }).Methods, m => Assert.DoesNotContain(m.Notes, n => n.Contains("knows no unlit")));
    }

    // A quarter vented: CH4 = 0.25 of all and 2 % of the rest; CO2 = that of the gas and 98 % of three quarters of the carbon.
    [Fact]
    public void Calculate_UnlitShare_VentsThatShare()
    {
        var kmol = 35115 / 24.0551;
        var result = Calculate(Day with { UnlitShare = 0.25 }).Methods[0];

        Assert.Equal(kmol * 0.6 * (0.25 + 0.75 * 0.02) * 16.043 / 1000, result.Ch4T!.Value, 1e-4);
        Assert.Equal(kmol * (0.02 + 1.71 * 0.75 * 0.98) * 44.009 / 1000, result.Co2T!.Value, 0.01);
    }

    [Theory]
    [InlineData("default-98", 0.98)]
    [InlineData("monitored-96.5", 0.965)]
    [InlineData("effective-91.1", 0.911)]
    public void Scenarios_Efficiency_DecidesBothGases(string name, double efficiency)
    {
        var scenario = EfficiencyScenarios.Of(new(23644.8, ReferenceState.Celsius15, GasPresets.Methane), null).Single(s => s.Name == name);

        Assert.Equal(efficiency, scenario.Efficiency, 1e-12);
        Assert.Equal(efficiency * 44.009, scenario.Co2T, 0.001); // 1000 kmol
        Assert.Equal((1 - efficiency) * 16.043, scenario.Ch4T, 0.0001);
        Assert.Equal(scenario.Co2T + 25 * scenario.Ch4T, scenario.Co2eT, 1e-9);
    }

    [Fact]
    public void Scenarios_PipeOfTheTestedWidth_IsNotExtrapolated()
    {
        Assert.Null(Crosswind(0.05).Note);
        Assert.NotNull(Crosswind(0.051).Note);

        static EfficiencyScenario Crosswind(double diameter) => EfficiencyScenarios.Of(
            new(1000, ReferenceState.Celsius15, GasPresets.Methane) { Tip = new(diameter, 4) }, 5).Single(s => s.Name == "crosswind");
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(89.9, false)]
    public void Crosswind_NaturalGas_BeginsAtNinetyPercentMethane(double methane, bool natural)
    {
        var gas = GasMixture.FromMolePercent("g", new Dictionary<string, double> { ["CH4"] = methane, ["C3H8"] = 100 - methane });

        Assert.Equal(CrosswindLoss.Share(8, 1, 0.1, gas.LowerHeatingValueMass, natural), CrosswindLoss.Share(new(0.1, 1), gas, 8), 1e-12);
    }

    [Theory]
    [InlineData("0", "none")]
    [InlineData("4.99", "none")]
    [InlineData("5 %", "faint")]
    [InlineData("19.9", "faint")]
    [InlineData("20", "moderate")]
    [InlineData("39.9", "moderate")]
    [InlineData("40", "heavy")]
    [InlineData("59.9", "heavy")]
    [InlineData("100%", "dense")]
    [InlineData(" Seen ", "seen")]
    public void Smoke_OpacityOrName_IsItsClass(string text, string name) => Assert.Equal(name, ObservedSmoke.Parse(text).Name);

    [Fact]
    public void Smoke_OpacityBelowZero_IsRefused() =>
        Assert.Equal("emissions-bad-opacity", Assert.Throws<UserInputException>(() => ObservedSmoke.OfOpacity(-1)).Code);

    [Fact]
    public void Plume_AtItsBounds_IsTakenAndBeyondRefused()
    {
        Assert.Equal(0, new SmokePlume(0, 6, 5).GramsPerSecond(8.7));
        Assert.Equal(0, new SmokePlume(40, 6, 0).GramsPerSecond(8.7));
        Assert.Equal(200 * 10000 * -Math.Log(0.6) / 8.7, new SmokePlume(40, 10000, 200).GramsPerSecond(8.7), 1e-6);
        foreach (var plume in new SmokePlume[] { new(-1, 6, 5), new(40, 0, 5), new(40, 10001, 5), new(40, 6, -1), new(40, 6, 201), new(double.NaN, 6, 5) })
            Assert.Equal("emissions-bad-plume", Assert.Throws<UserInputException>(() => plume.GramsPerSecond(8.7)).Code);
    }

    [Fact]
    public void Column_SpeedOrOrderImpossible_IsRefused()
    {
        Assert.Equal(0, SootColumn.GramsPerM2(1, 8.7));
        foreach (var speed in new[] { -1, double.PositiveInfinity })
            Assert.Throws<UserInputException>(() => SootColumn.GramsPerSecond(speed, [0, 1], [0.5, 0.5], 8.7));
        Assert.Throws<UserInputException>(() => SootColumn.GramsPerSecond(1, [1, 0], [0.5, 0.5], 8.7));
    }

    [Theory]
    [InlineData(38, true)]
    [InlineData(47, true)]
    [InlineData(37.99, false)]
    [InlineData(47.01, false)]
    public void McEwenJohnson_MeasuredRange_HoldsItsEnds(double heat, bool inside) => Assert.Equal(inside, McEwenJohnson.InRange(heat));

    // Section 4: world average 0.51, GAINS 1.6 kg a thousand m3 at 15 °C; σ of nobody knows 1.5; the fit of smoky flames 1.0.
    [Fact]
    public void Soot_EveryRoute_HasItsIntervalAndUnit()
    {
        var routes = SootEstimates.Of(new(35115, ReferenceState.Celsius20, GasPresets.ApgMid), null, 24, SootPriors.Default);

        Assert.Equal(1.6 * 34.516, routes.Single(r => r.Id == "gains").Kg, 0.01);
        Assert.Equal(1.5, Sigma("gains"), 0.001);
        Assert.Equal(1.5, Sigma("world-average"), 0.001);
        Assert.Equal(1.0, Sigma("mcewen-johnson"), 0.001);
        Assert.Equal(Math.Sqrt(2 * Math.Log(2)), Sigma("weyant-field"), 0.001);
        Assert.Null(routes.Single(r => r.Id == "niiatm1998-sooting").Interval);
        Assert.Equal(["unobserved"], routes.Where(r => r.Recommended).Select(r => r.Id));
        Assert.Contains("extrapolated", routes.Single(r => r.Id == "mcewen-johnson").Note);

        double Sigma(string id)
        {
            var band = routes.Single(r => r.Id == id).Interval!;
            Assert.Equal("kg", band.Unit);
            return Math.Log(band.P95 / band.P05) / (2 * 1.64485);
        }
    }

    [Fact]
    public void Soot_HalfUnlit_IsHalf()
    {
        var input = new EmissionInput(35115, ReferenceState.Celsius20, GasPresets.ApgMid);
        var lit = SootEstimates.Of(input, null, null, SootPriors.Default);

        Assert.All(SootEstimates.Of(input with { UnlitShare = 0.5 }, null, null, SootPriors.Default).Zip(lit), pair =>
            Assert.Equal(pair.Second.Kg / 2, pair.First.Kg, 1e-9));
    }

    [Fact]
    public void Bands_Metered_HaveTheMediansOfTheMethodAndTheirOwnSpread()
    {
        var document = Calculate(Day with { Knowledge = "metered" });
        var (bands, method) = (document.Bands!, document.Methods[0]);

        Assert.Equal((35.115, "thousand m3"), (Math.Round(bands.Gas.P50, 6), bands.Gas.Unit));
        Assert.Equal((method.Co2T!.Value, "t"), (bands.Co2.P50, bands.Co2.Unit));
        Assert.Equal((method.Ch4T!.Value, "t"), (bands.Ch4.P50, bands.Ch4.Unit));
        Assert.Equal((method.BlackCarbonKg!.Value, "kg"), (bands.BlackCarbon.P50, bands.BlackCarbon.Unit));
        Assert.Equal(1.64485 * Math.Sqrt(0.03 * 0.03 + 0.065 * 0.065 + 0.03 * 0.03), Math.Log(bands.Co2.P95 / bands.Co2.P50), 1e-5);
        Assert.Equal(1.64485 * Math.Sqrt(0.03 * 0.03 + 0.85 * 0.85), Math.Log(bands.Ch4.P50 / bands.Ch4.P05), 1e-5);
    }

    // The chain of a report must be readable by hand: percent where it says percent, thousand m3 where it says so.
    [Fact]
    public void Explanation_Order371_ShowsTheFiguresItUses()
    {
        var steps = Calculate(Day with { Method = "order371", Combustion = "field", Explain = true }).Methods[0].Explanation!;

        Assert.Contains("V = 35115 m3", steps[0].Values);
        Assert.Equal("35.115 thousand m3", steps[0].Result);
        Assert.Contains("W_CO2 = 2 %", steps[1].Values);
        Assert.Contains("W_i n_C,i = 171 %", steps[1].Values);
        Assert.Equal("3.11908 t per thousand m3", steps[1].Result);
        Assert.Contains("W_CH4 = 60 %", steps[2].Values);
        var mass = Calculate(new(39.94, VolumeUnit.Parse("t"), Mid, "order371", "field") { Explain = true }).Methods[0].Explanation!;
        Assert.Contains("m = 39940 kg", mass[0].Values);
        Assert.Contains("W_CH4 = 35.18 mass %", mass[2].Values);
    }

    // (Y-2) 0.98 · 0.001 · 1000 · 60; (Y-4) 3e-3/60 and 0.02/0.98 · 16/44 · 0.4 of the CO2; methane holds 1010 MMBtu in a million scf.
    [Fact]
    public void SubpartY_Equations_AreThoseOfTheRule()
    {
        Assert.Equal(58.8, EpaSubpartYMethod.Co2ByHeat(1, 1000), 1e-9);
        Assert.Equal(117.6, EpaSubpartYMethod.Co2ByHeat(2, 1000), 1e-9);
        Assert.Equal(0.005 + 100 * 0.02 / 0.98 * 16 / 44 * 0.4, new EpaSubpartYMethod().Ch4(100), 1e-9);
        var results = Calculate(new(1, VolumeUnit.Parse("mmscf"), GasDocument.Parse("methane"), "epa-y")).Methods;
        Assert.Equal(["y-1a", "y-2"], results.Select(r => r.Variant));
        Assert.Equal(0.98 * 0.06 * 1010, results[1].Co2T!.Value, 0.3);
        Assert.Equal(results[1].Co2T!.Value + 25 * results[1].Ch4T!.Value + 298 * results[1].Pollutants!["N2O"] / 1000, results[1].Co2eT!.Value, 1e-9);
    }

    // What each method loses or makes: soot comes on top of closed carbon; the guidelines count all carbon and the slip beside it.
    [Theory]
    [InlineData("niiatm1998", "sooting", -0.0395)] // 0.03 kg of soot on 0.7594 kg of carbon a kg
    [InlineData("niiatm1998", "sootless", 0)]
    [InlineData("ipcc2006", "fe-0.98", -0.0071)] // 0.6 · 0.02 of 1.73 atoms, and 42.3e-3 rounded up
    [InlineData("eu-mrr", "tier-3", 0)]
    public void CarbonUnaccounted_Method_IsWhatItLeavesOut(string id, string variant, double share) => Assert.Equal(
        share, EmissionMethods.Get(id).Compute(new(1000, ReferenceState.Celsius20, GasPresets.ApgMid)).Single(r => r.Variant == variant).CarbonUnaccounted!.Value, 2e-4);

    // Unlit gas neither burns to N2O nor to CO2; half lit gives half.
    [Fact]
    public void SubpartW_HalfLit_BurnsHalf()
    {
        var lit = Calculate(Day with { Method = "epa-w" }).Methods[0];
        var half = Calculate(Day with { Method = "epa-w", UnlitShare = 0.5 }).Methods[0];

        Assert.Equal(0.5, half.Pollutants!["N2O"] / lit.Pollutants!["N2O"], 1e-9);
        Assert.Equal((0.02 + 1.70 * 0.49) / (0.02 + 1.70 * 0.98), half.Co2T!.Value / lit.Co2T!.Value, 1e-9);
        Assert.Equal((0.02 * 0.5 + 0.5) / 0.02, half.Ch4T!.Value / lit.Ch4T!.Value, 1e-9);
    }

    // Gas that was not lit makes no soot, and a method that knows unlit flares needs no warning.
    [Fact]
    public void Calculate_HalfUnlit_HalvesTheSootOfTheBalance()
    {
        var lit = Calculate(Day).Methods[0];

        Assert.Equal(lit.BlackCarbonKg!.Value / 2, Calculate(Day with { UnlitShare = 0.5 }).Methods[0].BlackCarbonKg!.Value, 1e-9);
        Assert.All(Calculate(Day with { Method = "epa-w", UnlitShare = 0.5 }).Methods, m => Assert.DoesNotContain(m.Notes, n => n.Contains("knows no unlit")));
    }

    [Theory]
    [InlineData("none", "sootless")]
    [InlineData("heavy", "sooting")]
    public void NiiAtmosphere_SmokeSeen_ChoosesTheBurning(string smoke, string variant)
    {
        var result = Assert.Single(Calculate(Day with { Method = "niiatm1998", Smoke = smoke }).Methods);

        Assert.Equal(variant, result.Variant);
        Assert.DoesNotContain(result.Notes, n => n.Contains("no CO2"));
    }

    [Fact]
    public void Names_AnyCase_AreFound()
    {
        Assert.Equal("ar6", WarmingPotential.Get(" AR6 ").Id);
        Assert.Equal("order371", EmissionMethods.Get(" Order371 ").Id);
        Assert.Equal("field", Order371Underburn.Get(" FIELD ").Name);
        Assert.Equal("kg", VolumeUnit.Parse(" KG ").Id);
    }

    // The method's own 0.278 for 1/3.6 and 0.785 for π/4; sootless from a fifth of the speed of sound on.
    [Fact]
    public void Source_AtAFifthOfSound_IsSootless()
    {
        var sound = NiiAtmosphereSource.Of(new(0.3, 1), GasPresets.ApgMid).SoundSpeedMS;

        Assert.False(NiiAtmosphereSource.Of(new(0.3, 0.2 * sound), GasPresets.ApgMid).Sooting);
        Assert.True(NiiAtmosphereSource.Of(new(0.3, 0.1999 * sound), GasPresets.ApgMid).Sooting);
        Assert.Equal(56 * 5 + 85.5 * 95, NiiAtmosphereSource.LowerHeat(GasMixture.FromMolePercent("sour", new Dictionary<string, double> { ["CH4"] = 95, ["H2S"] = 5 })), 1e-9);
    }

    private static EmissionsDocument Calculate(EmissionsRequest request) => EmissionsCalculator.Calculate(request);

    private static void Refused(string code, EmissionsRequest request)
    {
        var error = Assert.Throws<UserInputException>(() => Calculate(request));
        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
