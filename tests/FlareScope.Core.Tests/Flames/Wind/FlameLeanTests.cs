using CsCheck;
using FlareScope.Core.Flames.Wind;

namespace FlareScope.Core.Tests.Flames.Wind;

public class FlameLeanTests
{
    // Science notes, ground.md section 1.6: median bias -2, -6.5 and -13 %.
    [Theory]
    [InlineData(15, -0.02, 0.005)]
    [InlineData(30, -0.065, 0.0006)]
    [InlineData(45, -0.13, 0.006)]
    public void ForeshorteningUnknownWind_AnyTilt_HasThePrintedMedianBias(double tilt, double bias, double within) =>
        Assert.Equal(bias, FlameLean.ForeshorteningUnknownWind(tilt).P50 - 1, within);

    [Fact]
    public void Apparent_AnyLean_IsUndoneByTrue() => Gen.Select(Gen.Double[0, 80], Gen.Double[5, 90]).Sample((tilt, angle) =>
    {
        Assert.Equal(tilt, FlameLean.True(FlameLean.Apparent(tilt, angle), angle), 1e-9);
        Assert.True(FlameLean.Apparent(tilt, angle) <= tilt + 1e-9);
        Assert.InRange(FlameLean.Foreshortening(tilt, angle), 0, 1);
    });

    [Fact]
    public void Foreshortening_WindAcrossTheView_HidesNothing() => Assert.Equal(1, FlameLean.Foreshortening(60, 90), 1e-12);

    // Section 1.5: 10 m to 30 m is a factor of 1.17.
    [Fact]
    public void At_ThirtyMetres_IsThePrintedFactor() => Assert.Equal(1.17, WindProfile.At(1, 10, 30), 0.0051);

    [Theory]
    [InlineData(0, 30)]
    [InlineData(10, -1)]
    public void At_HeightThatIsNone_Throws(double from, double to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WindProfile.At(5, from, to));
}
