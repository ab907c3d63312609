using CsCheck;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Units;

public class GasFlowTests
{
    private static readonly Gen<double> Amount = Gen.Double[1e-3, 1e5];
    private static readonly ReferenceState[] States =
        [ReferenceState.Celsius0, ReferenceState.Celsius15, ReferenceState.Fahrenheit60, ReferenceState.Celsius20];

    private static readonly Gen<ReferenceState> State = Gen.Int[0, 3].Select(i => States[i]);

    // Molar volumes and the ratio of the science notes, ground.md section 0.
    [Fact]
    public void MolarVolume_ThreeStates_MatchThePrintedDigits()
    {
        Assert.Equal(22.4140, ReferenceState.Celsius0.MolarVolume, 0.00006);
        Assert.Equal(23.6448, ReferenceState.Celsius15.MolarVolume, 0.00006);
        Assert.Equal(24.0551, ReferenceState.Celsius20.MolarVolume, 0.00006);
        Assert.Equal(1.07322, new GasVolume(1, ReferenceState.Celsius0).At(ReferenceState.Celsius20).CubicMetres, 0.000006);
    }

    // The worked example of section 1.3: 20.87 MW of G3, 35.115 thousand m3/day at 20 °C = 32.719 at 0 °C, 0.4623 kg/s.
    [Fact]
    public void FromHeatRelease_WorkedExample_IsTheSameFlowInEveryUnit()
    {
        var flow = GasFlow.FromHeatReleaseMW(20.869, GasPresets.ApgMid, ReferenceState.Celsius20);

        Assert.Equal(35.115, flow.ThousandCubicMetresPerDay, 0.0006);
        Assert.Equal(32.719, flow.At(ReferenceState.Celsius0).ThousandCubicMetresPerDay, 0.0006);
        Assert.Equal(0.4623, flow.KilogramsPerSecond(GasPresets.ApgMid), 0.00006);
        Assert.Equal(32719 / 24.0, flow.NormalCubicMetresPerHour, 0.05);
        Assert.Equal(35.115 * 288.705556 / 293.15 * 35.3147 / 1000, flow.MillionStandardCubicFeetPerDay, 1e-4);
        Assert.Equal(35.115 * 365.25 / 1e6, flow.BillionCubicMetresPerYear, 1e-7);
    }

    [Fact]
    public void EveryUnit_ThereAndBack_IsTheSameNumber() => Gen.Select(Amount, State).Sample((amount, state) =>
    {
        var gas = GasPresets.ApgRich;
        Same(amount, GasFlow.FromThousandCubicMetresPerDay(amount, state).ThousandCubicMetresPerDay);
        Same(amount, GasFlow.FromNormalCubicMetresPerHour(amount).At(state).NormalCubicMetresPerHour);
        Same(amount, GasFlow.FromMillionStandardCubicFeetPerDay(amount).At(state).MillionStandardCubicFeetPerDay);
        Same(amount, GasFlow.FromBillionCubicMetresPerYear(amount, state).BillionCubicMetresPerYear);
        Same(amount, GasFlow.FromKilogramsPerSecond(amount, gas, state).KilogramsPerSecond(gas));
        Same(amount, GasFlow.FromHeatReleaseMW(amount, gas, state).HeatReleaseMW(gas));
        Same(amount, GasVolume.FromKilograms(amount, gas, state).Kilograms(gas));
        Same(amount, GasVolume.FromMillionStandardCubicFeet(amount).At(state).MillionStandardCubicFeet);
        Same(amount, GasVolume.FromThousandCubicMetres(amount, state).CubicMetres / 1000);
    });

    // Mass and heat do not care in which state somebody counted the volume.
    [Fact]
    public void At_AnyState_KeepsMassAndHeat() => Gen.Select(Amount, State, State).Sample((amount, from, to) =>
    {
        var flow = new GasFlow(amount, from);
        Same(flow.KilogramsPerSecond(GasPresets.ApgMid), flow.At(to).KilogramsPerSecond(GasPresets.ApgMid));
        Same(flow.HeatReleaseMW(GasPresets.ApgMid), flow.At(to).HeatReleaseMW(GasPresets.ApgMid));
        Same(flow.In(TimeSpan.FromDays(1)).Kilomoles, flow.At(to).In(TimeSpan.FromDays(1)).Kilomoles);
    });

    [Fact]
    public void In_AnHour_IsSecondsTimesTheFlow() =>
        Assert.Equal(7200, new GasFlow(2, ReferenceState.Celsius15).In(TimeSpan.FromHours(1)).CubicMetres, 1e-9);

    private static void Same(double expected, double actual) => Assert.Equal(expected, actual, expected * 1e-12);
}
