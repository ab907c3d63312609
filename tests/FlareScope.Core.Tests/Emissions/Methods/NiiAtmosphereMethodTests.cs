using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Methods;

public class NiiAtmosphereMethodTests
{
    private static readonly GasSelection Mid = GasDocument.Parse("apg-mid");

    // Science notes, ground.md section 6.3: G3, 0.30 m, 12 m/s, 20 °C.
    [Fact]
    public void Source_WorkedExample_MatchesThePrintedDigits()
    {
        var source = Calculate(new(0.30) { VelocityMS = 12 }, hours: null).Source!;

        Digits.Equal("335", source.Flow.SoundSpeedMS);
        Digits.Equal("67", source.Flow.SootlessVelocityMS);
        Assert.True(source.Flow.Sooting);
        Digits.Equal("0.8478", source.Flow.VolumeFlowM3S);
        Digits.Equal("3471.6", source.Flow.MassFlowKgH);
        Digits.Equal("241.3", source.GramsPerSecond["CO"]);
        Digits.Equal("1.930", source.GramsPerSecond["NOx"]);
        Digits.Equal("28.95", source.GramsPerSecond["soot"]);
        Digits.Equal("7.72e-8", source.GramsPerSecond["benzoAPyrene"]);
        Digits.Equal("11.88", source.GramsPerSecond["CH4"]);
        Assert.Null(source.Tonnes);
        Assert.Null(source.SourceHeightM);
    }

    [Fact]
    public void Source_HoursStackAndFlame_GiveTonnesHeightAndPlume()
    {
        var source = Calculate(new(0.30) { VelocityMS = 12, StackHeightM = 30, FlameLengthM = 20 }, hours: 8760).Source!;

        Assert.Equal(0.001 * 0.25 * 3471.6 * 8760, source.Tonnes!["CO"], 1);
        Assert.Equal(50, source.SourceHeightM);
        Assert.Equal(0.189 * 20, source.PlumeDiameterM!.Value, 1e-9);
        Assert.Equal(85.5 * 60 + 152 * 12 + 218 * 13 + 283 * 8 + 349 * 3, source.LowerHeatKcalPerM3, 1e-6);
        Assert.Equal(0.707 * (20 - 6) + 2, NiiAtmosphereSource.PitSourceHeight(20, 6, 2), 1e-9);
    }

    // The law's kcal are within 1 % of the heating value that the rest of the program uses (ideal gas, 20 °C; 4.1868 kJ per kcal).
    [Fact]
    public void Source_LowerHeat_AgreesWithTheHeatingValue() =>
        Assert.Equal(GasPresets.Methane.LowerHeatingValue(ReferenceState.Celsius0), NiiAtmosphereSource.LowerHeat(GasPresets.Methane) * 4.1868 / 1000, 0.2);

    [Fact]
    public void Source_VelocityNotGiven_ComesFromQuantityAndHours()
    {
        var source = Calculate(new(0.30), hours: 24).Source!; // 35.115 thousand m3 a day, section 1.2: 25 thousand m3 are 4.02 m/s at 15 °C

        Assert.Equal(35115.0 / 86400 / (Math.PI / 4 * 0.09), source.VelocityMS, 1e-9);
    }

    [Theory]
    [InlineData(68, "sootless", 0.0)]
    [InlineData(66, "sooting", 0.03)]
    public void Compute_TipVelocity_DecidesTheBurning(double velocity, string variant, double soot)
    {
        var result = Assert.Single(Calculate(new(0.30) { VelocityMS = velocity }, hours: null).Methods);

        Assert.Equal(variant, result.Variant);
        Assert.Equal(soot * 39940, result.BlackCarbonKg!.Value, 1);
    }

    // Section 8: 1198 kg of soot a day.
    [Fact]
    public void Compute_DayOfTheWorkedExample_HasThePrintedSoot()
    {
        var results = new NiiAtmosphereMethod().Compute(new(35115, ReferenceState.Celsius20, GasPresets.ApgMid));

        Assert.Equal(["sootless", "sooting"], results.Select(r => r.Variant));
        Digits.Equal("1198", results[1].BlackCarbonKg!.Value);
        Assert.Equal(0, results[0].BlackCarbonKg);
    }

    [Fact]
    public void Compute_SourGas_GivesSulphurDioxideAndWhatIsLeft()
    {
        var gas = GasMixture.FromMolePercent("sour", new Dictionary<string, double> { ["CH4"] = 95, ["H2S"] = 5 });
        var result = new NiiAtmosphereMethod().Compute(new(24055.1, ReferenceState.Celsius20, gas, "sooting"))[0]; // 1000 kmol

        Assert.Equal(50 * 0.965 * 64.064, result.Pollutants!["SO2"], 0.05);
        Assert.Equal(50 * 0.035 * 34.081, result.Pollutants["H2S"], 0.01);
    }

    [Fact]
    public void Compute_GasTooLeanForTheReadyCarbonMonoxide_GivesNoCo2()
    {
        var gas = GasMixture.FromMolePercent("lean", new Dictionary<string, double> { ["CH4"] = 10, ["N2"] = 90 });
        var result = new NiiAtmosphereMethod().Compute(new(1000, ReferenceState.Celsius20, gas, "sooting"))[0];

        Assert.Null(result.Co2T);
        Assert.Contains(result.Notes, n => n.Contains("no CO2"));
    }

    [Fact]
    public void Compute_OneBurningForced_IsAlone() => Assert.Equal(
        "sooting", Assert.Single(new NiiAtmosphereMethod().Compute(new(1, ReferenceState.Celsius20, GasPresets.ApgMid, "sooting"))).Variant);

    private static EmissionsDocument Calculate(FlareSite site, double? hours) =>
        EmissionsCalculator.Calculate(new(35.115, VolumeUnit.Parse("km3-20C"), Mid, "niiatm1998") { Site = site, Hours = hours });
}
