using FlareScope.Core.Totals;

namespace FlareScope.Core.Tests.Totals;

/// <summary>What many flows and many draws add up to.</summary>
public sealed class TotalsCoverageTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TotalOptions Hourly = new() { MaxGap = TimeSpan.FromHours(1), Draws = 4000 };

    // The mistake this guards against: a year of pictures through one wrong scale is not known to a per cent.
    [Theory]
    [InlineData("scale")]
    [InlineData("flame-model")]
    [InlineData("gas-composition")]
    public void Sum_SharedError_DoesNotAverageOut(string source)
    {
        Assert.Equal(0.3, SigmaOf(Sum(25, source, 0.3)), 0.015);
        Assert.Equal(0.3, SigmaOf(Sum(400, source, 0.3)), 0.015);
    }

    [Fact]
    public void Sum_Flicker_AveragesOutWithTheRootOfTheNumber()
    {
        var few = SigmaOf(Sum(26, "flicker", 0.25));
        var many = SigmaOf(Sum(401, "flicker", 0.25));

        Assert.Equal(0.25 / 5, few, 0.005);
        Assert.Equal(4, few / many, 0.3);
    }

    [Fact]
    public void Sum_ManyFlickeringFlows_StayAboutTheTrapezoid()
    {
        var total = Sum(400, "flicker", 0.5);

        Assert.Equal(1, total.Amount!.P50 / total.TrapezoidOfMedians!.Value, 0.01);
    }

    [Fact]
    public void Sum_Wind_AveragesOutByTheDayNotByThePicture()
    {
        var day = SigmaOf(Sum(24, "wind", 0.2));
        var month = SigmaOf(Sum(24 * 30, "wind", 0.2));

        Assert.Equal(0.2, day, 0.01);
        Assert.Equal(Math.Sqrt(30), day / month, 0.5);
    }

    private static PeriodTotal Sum(int hours, string source, double sigma) => PeriodTotals.Sum(
        Enumerable.Range(0, hours).Select(h => At(h, 10) with { SigmaLnBySource = new Dictionary<string, double> { [source] = sigma } }),
        Start, Start.AddHours(hours), Hourly);

    private static TimedFlow At(double hour, double? flow) => new(Start.AddHours(hour), flow, new Dictionary<string, double>());

    private static double SigmaOf(PeriodTotal total) => Math.Log(total.Amount!.P95 / total.Amount.P05) / (2 * 1.6449);
}
