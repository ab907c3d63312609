using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Efficiency;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Efficiency;

public class EfficiencyScenariosTests
{
    private static readonly EmissionInput Methane15 = new(1000, ReferenceState.Celsius15, GasPresets.Methane);

    // Science notes, satellite.md section 4: slip of pure CH4, kg per thousand m3 at 15 °C.
    [Theory]
    [InlineData("default-98", "13.57")]
    [InlineData("effective-91.1", "60.39")]
    public void Of_Methane_MatchesThePrintedSlip(string name, string kilograms) => Digits.Equal(
        kilograms, 1000 * EfficiencyScenarios.Of(Methane15, windMS: null).Single(s => s.Name == name).Ch4T);

    // Mistake 9 of the notes: a stack without flame is not a flare at 98 %.
    [Fact]
    public void Of_Unlit_VentsEverything()
    {
        var unlit = EfficiencyScenarios.Of(Methane15 with { UnlitShare = 0.3 }, windMS: null).Single(s => s.Name == "unlit");

        Assert.Equal(1000 / ReferenceState.Celsius15.MolarVolume * 16.043 / 1000, unlit.Ch4T, 1e-9);
        Assert.Equal(0, unlit.Co2T);
        Assert.Contains("cannot tell", unlit.Note);
    }

    [Fact]
    public void Of_UnlitShareOfTheInput_DoesNotReachTheOtherScenarios() => Assert.Equal(
        EfficiencyScenarios.Of(Methane15, null)[0], EfficiencyScenarios.Of(Methane15 with { UnlitShare = 0.3 }, null)[0]);

    [Fact]
    public void Of_WindAndTip_AddTheCrosswindScenarioWithItsLimit()
    {
        Assert.DoesNotContain(EfficiencyScenarios.Of(Methane15, windMS: 5), s => s.Name == "crosswind");

        var input = Methane15 with { Gas = GasPresets.ApgMid, Tip = new(0.3, 4.1) };
        var crosswind = EfficiencyScenarios.Of(input, windMS: 10).Single(s => s.Name == "crosswind");

        Assert.Equal(1 - 0.00114, crosswind.Efficiency, 0.000006);
        Assert.Contains("extrapolated", crosswind.Note);
    }

    // Science notes, ground.md section 5.
    [Fact]
    public void CrosswindLoss_WorkedExamples_MatchThePrintedDigits()
    {
        Digits.Equal("12.83", CrosswindLoss.Ratio(8, 1, 0.0247));
        Digits.Equal("0.0623", CrosswindLoss.Share(8, 1, 0.0247, 50, naturalGas: true));
        Digits.Equal("0.00114", CrosswindLoss.Share(new(0.3, 4.1), GasPresets.ApgMid, 10));
        Digits.Equal("0.00269", CrosswindLoss.Share(new(0.3, 0.8), GasPresets.ApgMid, 10));
    }

    [Fact]
    public void CrosswindLoss_MoreWind_LosesMoreUpToEverything()
    {
        var losses = Enumerable.Range(0, 60).Select(wind => CrosswindLoss.Share(wind, 0.5, 0.1, 45, naturalGas: false)).ToList();

        Assert.Equal(losses.Order(), losses);
        Assert.Equal(1, losses[^1]);
    }
}
