using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class LinearLightTests
{
    // Science notes, ground.md section 3.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(128, 0.2159)]
    [InlineData(200, 0.5776)]
    [InlineData(255, 1)]
    public void FromByte_CodeValue_IsLinearLight(byte value, double light) => Assert.Equal(light, LinearLight.FromByte(value), 4);

    [Fact]
    public void Luminance_White_IsOne() => Assert.Equal(1, LinearLight.Luminance(1, 1, 1), 6);
}
