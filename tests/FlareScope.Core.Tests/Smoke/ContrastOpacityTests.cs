using FlareScope.Core.Smoke;

namespace FlareScope.Core.Tests.Smoke;

public class ContrastOpacityTests
{
    // Science notes, ground.md section 4: sRGB 90 on 180 is an opacity of .776 in linear light, .50 in code values.
    [Fact]
    public void Transmittance_LinearLight_GivesTheWorkedExample()
    {
        Assert.Equal(0.776, 1 - ContrastOpacity.Transmittance(Linear(90), Linear(180)), 3);
        Assert.Equal(0.50, 1 - ContrastOpacity.Transmittance(90, 180), 3);
    }

    [Fact]
    public void TwoBackgrounds_PlumeThatScatters_PathLightCancels()
    {
        const double through = 0.4;
        const double path = 0.07;
        double Seen(double background) => (through * background) + path;
        Assert.Equal(through, ContrastOpacity.TwoBackgrounds(Seen(0.8), Seen(0.3), 0.8, 0.3), 9);
        Assert.NotEqual(through, ContrastOpacity.Transmittance(Seen(0.8), 0.8), 2);
    }

    [Fact]
    public void TwoBackgrounds_NoStep_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ContrastOpacity.TwoBackgrounds(0.2, 0.2, 0.5, 0.5));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(20, 1)]
    [InlineData(61, 3.05)]
    [InlineData(100, 5)]
    public void Ringelmann_Opacity_IsOneForEachTwentyPercent(double opacity, double number) =>
        Assert.Equal(number, ContrastOpacity.Ringelmann(opacity), 9);

    private static double Linear(int code) => Math.Pow(((code / 255.0) + 0.055) / 1.055, 2.4);
}
