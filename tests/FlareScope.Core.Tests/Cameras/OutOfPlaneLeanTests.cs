using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

/// <summary>
/// Figures by a second calculation of tan(seen) = tan(tilt) |sin ψ| and length / seen = 1 / √(1 - sin²(tilt) cos²ψ), tilts half-normal
/// about the vertical with 30°, directions known to 15°.
/// </summary>
public class OutOfPlaneLeanTests
{
    [Theory]
    [InlineData(20, 45, 1.05687169, 0.06563603)]
    [InlineData(-20, 45, 1.05687169, 0.06563603)]
    [InlineData(20, 60, 1.01930986, 0.02556577)]
    [InlineData(20, 90, 1, 0.00209089)]
    [InlineData(3, 60, 1.00045640, 0.00063467)]
    [InlineData(1, 60, 1.00045640, 0.00063467)] // a centre line's own direction is known no better than 3°
    [InlineData(80, 60, 1.14202078, 0.14094240)] // a tilt is believed up to 75°
    [InlineData(40, 16, 2.45460180, 0.45995280)]
    public void Of_KnownWind_LengthensByTheHiddenPart(double seen, double wind, double factor, double sigma)
    {
        var lean = OutOfPlaneLean.Of(seen, wind, 0);

        Assert.Equal(factor, lean.LengthFactor, 1e-7);
        Assert.Equal(sigma, lean.SigmaLn, 1e-7);
    }

    [Theory]
    [InlineData(225, 0)] // downwind and upwind look alike
    [InlineData(135, 0)]
    [InlineData(315, 0)]
    [InlineData(10, 55)]
    [InlineData(350, 35)]
    public void Of_SameAngleToTheSight_IsTheSameLean(double wind, double view) =>
        Assert.Equal(1.05687169, OutOfPlaneLean.Of(20, wind, view).LengthFactor, 1e-7);

    // Seen from the wind's own direction a flame hides its tilt: any tilt of the prior may be there.
    [Theory]
    [InlineData(0, 0.23326140)]
    [InlineData(10, 0.21898617)]
    public void Of_WindAlongTheSight_OnlyWidens(double wind, double sigma)
    {
        var lean = OutOfPlaneLean.Of(20, wind, 0);

        Assert.Equal(1, lean.LengthFactor);
        Assert.Equal(sigma, lean.SigmaLn, 1e-7);
    }

    [Theory]
    [InlineData(3, 0.09975370)]
    [InlineData(20, 0.15561881)]
    [InlineData(45, 0.19722420)]
    public void Of_DirectionUnknown_OnlyWidens(double seen, double sigma)
    {
        Assert.Equal(1, OutOfPlaneLean.Of(seen, null, 0).LengthFactor);
        Assert.Equal(sigma, OutOfPlaneLean.Of(seen, null, 0).SigmaLn, 1e-7);
        Assert.Equal(sigma, OutOfPlaneLean.Of(seen, 45, null).SigmaLn, 1e-7);
    }
}
