using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames;

/// <summary>The sanity bounds of science notes, ground.md section 8, seen through the estimator.</summary>
public sealed class FlowBoundsTests
{
    private static readonly FlowInputs Known = KnownFlare.Inputs with { Draws = 200 };

    [Fact]
    public void Estimate_OrdinaryFlare_BreaksNoBound() => Assert.Equal([WarningCodes.SingleFrame], Warnings(Known));

    // About 36 thousand m3/day: Mach 1 would need 4.4 times the area of a tip of 0.03 m; in one of 0.12 m it is a calm pipe flare.
    [Fact]
    public void Estimate_TipTooNarrowForTheFlow_IsAboveSonic()
    {
        Assert.Contains(WarningCodes.AboveSonic, Warnings(Known with { TipDiameterM = 0.03 }));
        Assert.DoesNotContain(WarningCodes.AboveSonic, Warnings(Known with { TipDiameterM = 0.12 }));
    }

    [Fact]
    public void Estimate_FlameOfTwoHundredFiftyDiameters_IsNamed()
    {
        Assert.Contains(WarningCodes.LengthPerDiameter, Warnings(Known with { TipDiameterM = 12.0 / 250 }));
        Assert.DoesNotContain(WarningCodes.LengthPerDiameter, Warnings(Known with { TipDiameterM = 12.0 / 200 }));
    }

    [Fact]
    public void Estimate_ThreadOrBlob_IsNotAFlamesShape()
    {
        Assert.Contains(WarningCodes.FlameShape, Warnings(Known with { Flame = Known.Flame! with { AreaPx = 0.05 * 200 * 200 } }));
        Assert.Contains(WarningCodes.FlameShape, Warnings(Known with { Flame = Known.Flame! with { AreaPx = 0.7 * 200 * 200 } }));
        Assert.DoesNotContain(WarningCodes.FlameShape, Warnings(Known with { Flame = Known.Flame! with { AreaPx = 0.3 * 200 * 200 } }));
    }

    [Fact]
    public void Estimate_LengthFarBeyondTheArea_IsTooMuchHeatPerArea() =>
        Assert.Contains(WarningCodes.HeatPerArea, Warnings(Known with { Flame = Known.Flame! with { AreaPx = 0.008 * 200 * 200 } }));

    [Fact]
    public void Estimate_FlowThatWouldBarelyLeaveTheTip_IsNamed()
    {
        var wide = Known with { TipDiameterM = 15 };

        Assert.Contains(WarningCodes.ExitTooSlow, Warnings(wide));
        Assert.DoesNotContain(WarningCodes.LengthPerDiameter, Warnings(wide)); // a pool, not a pipe
    }

    // Methane is 12.011/16.043 carbon: a twentieth of it is 37.4 g of soot per kg.
    [Theory]
    [InlineData(35, false)]
    [InlineData(40, true)]
    public void Estimate_MoreSootThanCarbonAllows_IsNamed(double gramsPerKg, bool named)
    {
        var soot = new SootPriors { CleanGPerKg = gramsPerKg, CleanSigmaLn = 0.01 };
        var sooty = new FlowEstimator(FlameModelUncertainty.Default) { Priors = EmissionPriors.Default with { Soot = soot } };
        var methane = Known with { Gas = GasSelection.Stated(GasPresets.Methane) };

        Assert.Equal(named, sooty.Estimate(methane).Warnings.Contains(WarningCodes.SootCarbon));
    }

    private static IReadOnlyList<string> Warnings(FlowInputs inputs) => new FlowEstimator(FlameModelUncertainty.Default).Estimate(inputs).Warnings;
}
