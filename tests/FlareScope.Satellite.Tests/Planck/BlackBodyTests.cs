using FlareScope.Satellite.Planck;

namespace FlareScope.Satellite.Tests.Planck;

public sealed class BlackBodyTests
{
    // Science notes, satellite.md section 1.3: golden values at 1800 K.
    [Theory]
    [InlineData(0.865, 2.386186e4)]
    [InlineData(1.24, 6.456374e4)]
    [InlineData(1.61, 7.739056e4)]
    [InlineData(2.25, 6.092470e4)]
    [InlineData(3.70, 2.238201e4)]
    [InlineData(4.05, 1.763956e4)]
    public void Radiance_At1800K_IsTheGoldenValue(double wavelengthUm, double expected) =>
        Assert.Equal(1, BlackBody.Radiance(wavelengthUm, 1800) / expected, 6);

    [Fact]
    public void RadiantHeatMW_TenSquareMetresAt1800K_IsTheGoldenValue() =>
        Assert.Equal(5.952532, BlackBody.RadiantHeatMW(1800, 10), 6);
}
