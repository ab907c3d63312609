using CsCheck;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Flames.Wind;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames.Jets;

public class ChamberlainFlameTests
{
    private static readonly double MolarMass = GasPresets.ApgMid.MolarMass;

    // Science notes, ground.md section 1.2: 25 thousand m3/day of G3, 0.30 m, 5 m/s; velocity counted at 20 °C (correction 3).
    [Fact]
    public void Of_CheckRow_MatchesThePrintedDigits()
    {
        var conditions = new FlameConditions(GasPresets.ApgMid, 0.30, 5) { GasTemperatureK = 293.15 };
        var flow = GasFlow.FromThousandCubicMetresPerDay(25, ReferenceState.Celsius20).KilogramsPerSecond(GasPresets.ApgMid);
        var exit = TipExit.Of(flow, conditions);
        var flame = ChamberlainFlame.Of(exit, MolarMass, 5);

        Assert.Equal(4.093, exit.VelocityMS, 0.0006);
        Assert.Equal(0.28908, flame.SourceDiameterM, 0.000006);
        Assert.Equal(0.057939, flame.StoichiometricMassFraction, 0.0000006);
        Assert.Equal(54.924, flame.ScaledLength, 0.0006);
        Assert.Equal(15.877, flame.StillLengthM, 0.0006);
        Assert.Equal(8.876, flame.LengthM, 0.0006);
        Assert.Equal(66.53, flame.TiltDeg, 0.006);
        Assert.Equal(0.1685, flame.LiftOffM, 0.00006);
        Assert.Equal(0.436, flame.BaseWidthM, 0.0006);
        Assert.Equal(3.007, flame.TipWidthM, 0.0006);
        Assert.Equal(55.39, flame.SurfaceAreaM2, 0.006);
        Assert.Equal(15.16, flame.ProjectedAreaM2, 0.006);
        Assert.Equal(0.3172, flame.RadiantFraction, 0.00006);
        Assert.False(flame.GateHolds); // 4 m/s of gas against 5 m/s of wind: the notes forbid its use
    }

    // Continuity at u_w/u_j = 0.05 is what tells 134, 1726 and 0.185 from the misprints of a public toolbox (400 against 401).
    [Fact]
    public void TiltDeg_AtTheSeamOfItsTwoBranches_IsContinuous()
    {
        var exit = Exit(100);
        var seam = 0.05 * exit.ExpandedVelocityMS;

        Assert.Equal(1, ChamberlainFlame.Of(exit, MolarMass, seam * 1.000001).TiltDeg / ChamberlainFlame.Of(exit, MolarMass, seam).TiltDeg, 0.004);
    }

    [Fact]
    public void Of_StillAir_StandsUprightWithAFifthOfLiftOff()
    {
        var flame = ChamberlainFlame.Of(Exit(100), MolarMass, 0);

        Assert.Equal(0, flame.TiltDeg);
        Assert.Equal(flame.StillLengthM, flame.LengthM, 1e-9);
        Assert.Equal(0.2, flame.LiftOffM / flame.LengthM, 1e-9);
        Assert.Equal(flame.LengthM, flame.FrustumLengthM + flame.LiftOffM, 1e-9);
        Assert.True(flame.GateHolds);
    }

    [Fact]
    public void WindFromTilt_AnyWindOfAFastJet_IsTheWindThatTiltedIt() =>
        Gen.Select(Gen.Double[60, 3000], Gen.Double[0.1, 12]).Sample((thousands, wind) =>
        {
            var exit = Exit(thousands);
            var flame = ChamberlainFlame.Of(exit, MolarMass, wind);
            var back = TiltedJet.WindFromTilt(exit, MolarMass, flame.TiltDeg);
            if (flame.GateHolds)
                Assert.Equal(wind, back!.Value, wind * 0.02 + 0.01); // the seam's step of 0.25 % in tilt
            else
                Assert.Null(back);
        });

    private static TipExit Exit(double thousands) => TipExit.Of(
        GasFlow.FromThousandCubicMetresPerDay(thousands, ReferenceState.Celsius20).KilogramsPerSecond(GasPresets.ApgMid),
        new(GasPresets.ApgMid, 0.30, null));
}
