using FlareScope.Core.Smoke;

namespace FlareScope.Core.Tests.Smoke;

public class SootFlowTests
{
    // Science notes, ground.md section 4: mean transmittance .6 over 6 m at 5 m/s is 1.76 g/s, 152 kg a day.
    [Fact]
    public void GramsPerSecond_WorkedExample_IsThePrintedFigure()
    {
        var grams = SootFlow.Default.GramsPerSecond(Enumerable.Repeat(0.6, 60), stepM: 0.1, speedMS: 5);
        Assert.Equal(1.76, grams, 2);
        Assert.Equal(152, grams * 86.4, 0.5);
    }

    [Fact]
    public void GramsPerSecond_OneSquareMetreAtHalfOpacity_IsTheColumnOfTheNotes() =>
        Assert.Equal(0.0797, SootFlow.Default.GramsPerSecond([0.5], stepM: 1, speedMS: 1), 4);

    [Fact]
    public void Band_ClearAir_IsUnknownNotZero() => Assert.Null(SootFlow.Default.Band([1, 1.02, 1], 1, 5));

    [Fact]
    public void Band_Smoke_HoldsTheMedianInARatherWideInterval()
    {
        var band = SootFlow.Default.Band([0.6, 0.6], 1, 5)!;
        Assert.Equal("g/s", band.Unit);
        Assert.Equal(Math.Exp(1.6449 * 0.6), band.P95 / band.P50, 3);
        Assert.Equal(band.P50 / band.P05, band.P95 / band.P50, 9);
    }
}
