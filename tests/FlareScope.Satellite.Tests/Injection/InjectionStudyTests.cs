using FlareScope.Satellite.Injection;
using MathNet.Numerics;

namespace FlareScope.Satellite.Tests.Injection;

/// <summary>
/// Injected flares: physical sources on synthetic 20 m ground with the statistics of real ground. No picture of a real flare is behind
/// these figures. Seeds are fixed.
/// </summary>
public sealed class InjectionStudyTests
{
    [Fact]
    public void Share_AllPixels_AddUpToAllLight()
    {
        var spread = new PointSpread(1.1);
        var sum = 0.0;
        for (var r = -5; r <= 5; r++)
        {
            for (var c = -5; c <= 5; c++)
                sum += spread.Share(c + 0.3, r - 0.2);
        }

        Assert.Equal(1, sum, 9);
        Assert.Equal(Math.Pow(SpecialFunctions.Erf(0.5 / (1.1 / 2.354820045 * Math.Sqrt(2))), 2), spread.Share(0, 0), 9);
    }

    [Fact]
    public void Run_UnsaturatedForest_IsFoundUnbiasedAndCovered()
    {
        InjectionPoint[] points = [.. new[] { 0.1, 0.12, 0.15, 0.18 }.Select((heat, i) => new InjectionStudy { Trials = 90, Seed = (ulong)i + 1 }.Run(heat))];
        Assert.All(points, p => Assert.True(p.Detected >= 0.9, p.ToString()));
        Assert.All(points, p => Assert.True(Math.Abs(p.Bias!.Value) <= 0.10, p.ToString()));
        Assert.InRange(points.Average(p => p.Coverage!.Value), 0.85, 0.95);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(3)]
    [InlineData(10)]
    public void Run_Saturated_FindsItAndNeverPutsTheBoundAboveTheTruth(double heat)
    {
        foreach (var ground in (BackgroundStatistics[])[BackgroundStatistics.Forest, BackgroundStatistics.Desert])
        {
            var point = new InjectionStudy { Ground = ground, Trials = 40 }.Run(heat);
            Assert.True(point.Detected >= 0.9, $"{ground.Name}: {point}");
            Assert.Equal((1.0, 0), (point.Saturated, point.BoundsBroken));
        }
    }

    [Fact]
    public void Run_TooFaint_IsNotFound() => Assert.Equal(0, new InjectionStudy { Trials = 30 }.Run(0.01).Detected);
}
