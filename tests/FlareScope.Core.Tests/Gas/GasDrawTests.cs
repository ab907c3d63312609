using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Gas;

public sealed class GasDrawTests
{
    // Science notes, ground.md section 0, row G3: LHV 51.348 MJ/m3 and 0.8538 kg carbon/m3 at 20 C, HHV 57.209 MJ/m3 at 15 C.
    [Fact]
    public void Of_MidAssociatedGas_HasTheNotesFigures() => IsMidAssociatedGas(GasDraw.Of(GasPresets.ApgMid), digits: 3);

    [Fact]
    public void Draw_OfAnAlmostCertainComposition_IsThatGas()
    {
        var random = new SeededRandom(3);
        var certain = GasSelection.With(GasPresets.ApgMid, new DirichletUncertainty(1e12));

        IsMidAssociatedGas(certain.Draw(ref random), digits: 2);
    }

    [Fact]
    public void Draw_OfAGasWithoutCompositionSpread_MovesBothHeatingValuesAlike()
    {
        var random = new SeededRandom(4);
        var gas = new GasSelection(GasPresets.ApgMid, 0.1, Assumed: false);

        var draw = gas.Draw(ref random);

        var error = draw.LnHeatingValue - GasDraw.Of(GasPresets.ApgMid).LnHeatingValue;
        Assert.NotEqual(0, error, 3);
        Assert.Equal(error, Math.Log(draw.HigherHeatingValue15C / 57.209), 4);
    }

    private static void IsMidAssociatedGas(GasDraw draw, int digits)
    {
        Assert.Equal(51.348, Math.Exp(draw.LnHeatingValue), digits);
        Assert.Equal(0.8538 / 51.348, Math.Exp(draw.LnCarbonPerMJ), digits + 2);
        Assert.Equal(57.209, draw.HigherHeatingValue15C, 2);
        Assert.Equal(0.60, draw.MethaneFraction, 5);
        Assert.Equal(0.02, draw.CarbonDioxideFraction, 5);
        Assert.Equal(27.362, draw.MolarMass, 2);
    }
}
