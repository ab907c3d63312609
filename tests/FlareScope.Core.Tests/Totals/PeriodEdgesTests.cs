using CsCheck;
using FlareScope.Core.Analysis;
using FlareScope.Core.Totals;

namespace FlareScope.Core.Tests.Totals;

/// <summary>Where a period begins and ends, what a gap is, and how each kind of error reaches the total.</summary>
public sealed class PeriodEdgesTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TotalOptions Hourly = new() { MaxGap = TimeSpan.FromHours(1), Draws = 2000 };

    [Theory]
    [InlineData(8, 4)] // after the last flow
    [InlineData(6, 3)] // before the first
    public void Sum_GapAtTheEnds_CountsAsTheLongest(double period, double gap)
    {
        var total = PeriodTotals.Sum([At(3, 10), At(4, 10)], Start, Start.AddHours(period), Hourly);

        Assert.Equal(gap / 24, total.LongestGapDays, 1e-12);
        Assert.Equal(1.0 / 24, total.CoveredDays, 1e-12);
        Assert.Equal(1 / period, total.CoveredShare, 1e-12);
    }

    [Fact]
    public void Sum_NothingKnown_IsOneGapOverTheWholePeriod()
    {
        var total = PeriodTotals.Sum([], Start, Start.AddHours(12), Hourly);

        Assert.Equal(0.5, total.LongestGapDays, 1e-12);
        Assert.Equal((0, false), (total.Observations, total.Filled));
        Assert.Equal(0, total.CoveredDays);
    }

    [Fact]
    public void Sum_ThreeOfFourHoursCovered_SaysSo()
    {
        var total = PeriodTotals.Sum(Enumerable.Range(0, 4).Select(h => At(h, 24)), Start, Start.AddHours(4), Hourly);

        Assert.Equal(4, total.Observations);
        Assert.Equal(0.75, total.CoveredShare, 1e-12);
        Assert.Equal([WarningCodes.GapsMissing], total.Warnings);
        Assert.Equal(3, total.TrapezoidOfMedians!.Value, 1e-12);
    }

    // 10 at half an hour before the start, 30 at half an hour after it: the line is at 20 there, so the half hour inside holds 25 / 48.
    [Fact]
    public void Sum_NeighboursBeyondTheEnds_CoverTheTimeUpToThem()
    {
        TimedFlow[] flows = [At(-0.5, 10), At(0.5, 30), At(1.5, 10)];

        var total = PeriodTotals.Sum(flows, Start, Start.AddHours(1), Hourly);

        Assert.Equal(1, total.Observations);
        Assert.Equal(1, total.CoveredShare, 1e-12);
        Assert.Equal(2 * 25.0 / 48, total.TrapezoidOfMedians!.Value, 1e-12);
        Assert.Empty(total.Warnings);
    }

    [Fact]
    public void Sum_NeighboursBeyondTheLongestGap_TellNothing()
    {
        TimedFlow[] near = [At(1, 10), At(2, 10)];

        var alone = PeriodTotals.Sum(near, Start, Start.AddHours(3), Hourly with { FillGaps = true });
        var between = PeriodTotals.Sum([At(-1, 1000), .. near, At(4, 1000)], Start, Start.AddHours(3), Hourly with { FillGaps = true });

        Assert.Equal((alone.Amount, alone.TrapezoidOfMedians, alone.CoveredShare), (between.Amount, between.TrapezoidOfMedians, between.CoveredShare));
    }

    // A look every half hour on either side and none inside: the line between them crosses the period.
    [Fact]
    public void Sum_NothingInside_IsToldByTheLineAcross()
    {
        var total = PeriodTotals.Sum([At(-0.25, 24), At(0.5, 48)], Start, Start.AddHours(0.25), Hourly);

        Assert.Equal(0, total.Observations);
        Assert.Equal(1, total.CoveredShare, 1e-12);
        Assert.Equal((32 + 40) / 2.0 * 0.25 / 24, total.TrapezoidOfMedians!.Value, 1e-12);
    }

    [Fact]
    public void Sum_PartsOfAPeriod_AddUpToTheWhole() => Gen.Select(
        Gen.Int[0, 47 * 60].Array[2, 60], Gen.Double[0, 100], Gen.Double[1, 47]).Sample((minutes, flow, cut) =>
    {
        var flows = minutes.Distinct().Select((m, i) => At(m / 60.0, flow + i)).ToList();
        double Part(double from, double to) =>
            PeriodTotals.Sum(flows, Start.AddHours(from), Start.AddHours(to), Hourly with { Draws = 100 }).TrapezoidOfMedians ?? 0;

        Assert.Equal(Part(0, 48), Part(0, cut) + Part(cut, 48), 1e-9 * (1 + flow));
    });

    [Fact]
    public void Sum_UnknownFlowBetweenNearOnes_IsVouchedForByThem()
    {
        TimedFlow[] flows = [At(0, 24), At(0.5, null), At(1, 48)];

        Assert.Equal(1.5, PeriodTotals.Sum(flows, Start, Start.AddHours(2), Hourly).TrapezoidOfMedians!.Value, 1e-12);
        Assert.Equal(2, PeriodTotals.Sum(flows, Start, Start.AddHours(2), Hourly).Observations);
    }

    [Fact]
    public void Sum_FlowsInAnyOrder_AreTheSameTotal() => Assert.Equal(
        PeriodTotals.Sum([At(0, 10), At(1, 20), At(2, 40)], Start, Start.AddHours(3), Hourly).TrapezoidOfMedians,
        PeriodTotals.Sum([At(2, 40), At(0, 10), At(1, 20)], Start, Start.AddHours(3), Hourly).TrapezoidOfMedians);

    // Equal flows say that the flare does not change: filling multiplies and adds no width.
    [Fact]
    public void Sum_FilledEqualFlows_AreThePeriodTimesTheFlow()
    {
        var total = PeriodTotals.Sum([At(0, 24), At(1, 24)], Start, Start.AddHours(5), Hourly with { FillGaps = true });

        Assert.Equal(5, total.TrapezoidOfMedians!.Value, 1e-12);
        Assert.Equal(5, total.Amount!.P05, 1e-9);
        Assert.Equal(5, total.Amount.P95, 1e-9);
    }

    // What is not seen is as wide as the flows differ: ln 2 above and below the middle, over four of five hours; mean kept.
    [Fact]
    public void Sum_FilledUnequalFlows_AreAsWideAsTheFlowsDiffer()
    {
        var total = PeriodTotals.Sum([At(0, 12), At(1, 48)], Start, Start.AddHours(5), Hourly with { FillGaps = true, Draws = 4000 });
        var seen = 30.0 / 24;
        var sigma = Math.Log(2);

        Assert.Equal(seen * (1 + 4 * Math.Exp(-sigma * sigma / 2)), total.Amount!.P50, 0.1);
        Assert.Equal(seen * (1 + 4 * Math.Exp(1.6449 * sigma - sigma * sigma / 2)), total.Amount.P95, 0.4);
    }

    // Unlit looks are part of the mean that fills, not of how much lit flows differ.
    [Fact]
    public void Sum_FilledWithAnUnlitLook_IsAsWideAsTheLitFlowsDiffer()
    {
        var total = PeriodTotals.Sum([At(0, 24), At(1, 24), At(2, 0)], Start, Start.AddHours(4), Hourly with { FillGaps = true });

        Assert.Equal(3, total.TrapezoidOfMedians!.Value, 1e-12);
        Assert.Equal((3, 3), (Math.Round(total.Amount!.P05, 9), Math.Round(total.Amount.P95, 9)));
    }

    [Fact]
    public void Sum_NoGap_IsNotFilled()
    {
        var total = PeriodTotals.Sum([At(0, 24), At(1, 24)], Start, Start.AddHours(1), Hourly with { FillGaps = true });

        Assert.False(total.Filled);
        Assert.Empty(total.Warnings);
        Assert.Equal(1, total.CoveredShare, 1e-9);
    }

    // One day of hourly flows: what reaches the day stays whole, what reaches the moment falls by the root of their number.
    [Theory]
    [InlineData("wind", 1)]
    [InlineData("site-scatter", 1)]
    [InlineData("missing-input", 1)]
    [InlineData("flicker", 0.21)] // 23 hours, the ends counting half
    [InlineData("whatever-else", 1)]
    public void Sum_OneDay_KeepsTheShareOfTheErrorThatReachesIt(string source, double share) =>
        Assert.Equal(share * 0.2, SigmaOf(Day(source, 0.2)), 0.1 * share * 0.2);

    // Errors that average out leave the mean where it is, so the median lies σ²/2 lower.
    [Theory]
    [InlineData("wind", -0.125)]
    [InlineData("scale", 0)]
    [InlineData("flicker", 0)] // averages out over 24 flows
    public void Sum_OneDay_HasTheMedianOfItsKindOfError(string source, double lnShift)
    {
        var total = Day(source, 0.5);

        Assert.Equal(lnShift, Math.Log(total.Amount!.P50 / total.TrapezoidOfMedians!.Value), 0.03);
    }

    [Fact]
    public void Sum_TooFewDraws_IsABug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodTotals.Sum([], Start, Start.AddDays(1), Hourly with { Draws = 99 }));
        Assert.NotNull(PeriodTotals.Sum([], Start, Start.AddDays(1), Hourly with { Draws = 100 }));
    }

    [Fact]
    public void Sum_PeriodWithoutLengthOrEndlessFlow_IsRefused()
    {
        Assert.Equal("totals-bad-period", Assert.Throws<UserInputException>(() => PeriodTotals.Sum([], Start, Start, Hourly)).Code);
        Assert.Equal("totals-bad-flow", Assert.Throws<UserInputException>(
            () => PeriodTotals.Sum([At(1, double.PositiveInfinity)], Start, Start.AddDays(1), Hourly)).Code);
    }

    [Fact]
    public void From_FlowOfAnotherUnit_IsABug()
    {
        var flow = new QuantityBand("m3/day", "20C 101.325 kPa", 1, 2, 4);

        Assert.Throws<ArgumentException>(() => TimedFlow.From(Start, new FlareEstimate(2, null, null, flow, null, null, null, [], [], [])));
    }

    [Fact]
    public void Default_Options_LookAcrossSixHours()
    {
        Assert.Equal(TimeSpan.FromHours(6), TotalOptions.Default.MaxGap);
        Assert.False(TotalOptions.Default.FillGaps);
    }

    private static PeriodTotal Day(string source, double sigma) => PeriodTotals.Sum(
        Enumerable.Range(0, 24).Select(h => At(h, 10) with { SigmaLnBySource = new Dictionary<string, double> { [source] = sigma } }),
        Start, Start.AddDays(1), Hourly);

    private static TimedFlow At(double hour, double? flow) => new(Start.AddHours(hour), flow, new Dictionary<string, double>());

    private static double SigmaOf(PeriodTotal total) => Math.Log(total.Amount!.P95 / total.Amount.P05) / (2 * 1.6449);
}
