using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Gas;

public sealed class GasDrawTests
{
    // Science notes, ground.md section 0, row G3: LHV 51.348 MJ/m3 and 0.8538 kg carbon/m3 at 20 C, HHV 57.209 MJ/m3 at 15 C.
    [Fact]
    public void Of_MidAssociatedGas_HasTheNotesFigures()
    {
        var draw = GasDraw.Of(GasPresets.ApgMid);

        Assert.Equal(51.348, Math.Exp(draw.LnHeatingValue), 3);
        Assert.Equal(0.8538 / 51.348, Math.Exp(draw.LnCarbonPerMJ), 6);
        Assert.Equal(57.209, draw.HigherHeatingValue15C, 2);
        Assert.Equal(0.60, draw.MethaneFraction, 12);
        Assert.Equal(0.02, draw.CarbonDioxideFraction, 12);
        Assert.Equal(27.362, draw.MolarMass, 2);
    }
}
