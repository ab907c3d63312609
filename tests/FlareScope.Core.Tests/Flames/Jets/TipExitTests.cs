using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames.Jets;

public class TipExitTests
{
    private static readonly FlameConditions Tip = new(GasPresets.Methane, 0.10, null);

    [Fact]
    public void Of_SlowGas_LeavesAtAmbientPressure()
    {
        var exit = TipExit.Of(0.1, Tip);

        Assert.Equal(0.1 / (0.6789 * Math.PI / 4 * 0.01), exit.VelocityMS, 0.02); // 0.6789 kg/m3 at 288 K
        Assert.Equal(exit.VelocityMS / 442, exit.Mach, 0.001);
        Assert.Equal(101.325, exit.PressureKPa, 1e-9);
        Assert.False(exit.Choked);
    }

    [Fact]
    public void Of_FastGas_IsChokedAndPushesOutside()
    {
        var (weak, strong) = (TipExit.Of(3, Tip), TipExit.Of(6, Tip));

        Assert.True(weak.Choked && strong.Choked);
        Assert.Equal(weak.VelocityMS, strong.VelocityMS, 1e-9); // the speed of sound, whatever the flow
        Assert.Equal(2, strong.PressureKPa / weak.PressureKPa, 1e-9);
        Assert.True(strong.ExpandedVelocityMS > weak.ExpandedVelocityMS);
        Assert.True(strong.SourceDiameter(1.225) > weak.SourceDiameter(1.225));
    }

    [Fact]
    public void Of_UnknownDiameter_IsRefused() =>
        Assert.Throws<ArgumentException>(() => TipExit.Of(1, Tip with { TipDiameterM = null }));
}
