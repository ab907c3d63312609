using FlareScope.Core.Analysis;
using FlareScope.Core.Totals;

namespace FlareScope.Core.Tests.Totals;

public sealed class PeriodTotalsTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TotalOptions Hourly = new() { MaxGap = TimeSpan.FromHours(1), Draws = 4000 };

    [Fact]
    public void Sum_KnownFlows_IsTheTrapezoid()
    {
        // 10 to 20 over an hour and 20 to 40 over an hour: (15 + 30) / 24 thousand m3.
        var total = PeriodTotals.Sum([At(0, 10), At(1, 20), At(2, 40)], Start, Start.AddHours(2.0001), Hourly);

        Assert.Equal(45.0 / 24, total.TrapezoidOfMedians!.Value, 1e-9);
        Assert.Equal(45.0 / 24, total.Amount!.P50, 1e-9);
        Assert.Equal(("thousand m3", "20C 101.325 kPa"), (total.Amount.Unit, total.Amount.Reference));
        Assert.Equal(1, total.CoveredShare, 1e-3);
        Assert.Equal(3, total.Observations);
    }

    [Fact]
    public void Sum_TwoSources_AddTheirVariances() => Assert.Equal(
        Math.Sqrt((0.3 * 0.3) + (0.4 * 0.4)),
        SigmaOf(PeriodTotals.Sum(
            Enumerable.Range(0, 10).Select(h => At(h, 10) with { SigmaLnBySource = new Dictionary<string, double> { ["scale"] = 0.3, ["flame-model"] = 0.4 } }),
            Start, Start.AddHours(10), Hourly)),
        0.02);

    [Fact]
    public void Sum_Gap_IsMissingNotZero()
    {
        TimedFlow[] flows = [At(0, 10), At(1, 10), At(5, 10), At(6, 10)];

        var total = PeriodTotals.Sum(flows, Start, Start.AddHours(8), Hourly);

        Assert.Equal(2 * 10.0 / 24, total.TrapezoidOfMedians!.Value, 1e-9);
        Assert.Equal(0.25, total.CoveredShare, 1e-9);
        Assert.Equal(4.0 / 24, total.LongestGapDays, 1e-9);
        Assert.False(total.Filled);
        Assert.Equal([WarningCodes.GapsMissing], total.Warnings);
    }

    [Fact]
    public void Sum_GapFilledOnRequest_IsFlaggedAndWider()
    {
        TimedFlow[] flows = [At(0, 5), At(1, 10), At(5, 10), At(6, 20)];

        var open = PeriodTotals.Sum(flows, Start, Start.AddHours(8), Hourly);
        var filled = PeriodTotals.Sum(flows, Start, Start.AddHours(8), Hourly with { FillGaps = true });

        Assert.True(filled.Filled);
        Assert.Equal([WarningCodes.GapsFilled], filled.Warnings);
        Assert.Equal(4 * open.TrapezoidOfMedians!.Value, filled.TrapezoidOfMedians!.Value, 1e-9);
        Assert.Equal(0.25, filled.CoveredShare, 1e-9);
        Assert.True(SigmaOf(filled) > SigmaOf(open) + 0.1);
    }

    [Fact]
    public void Sum_UnlitFlare_CountsAsZeroButAnUnknownFlowAsAGap()
    {
        var unlit = PeriodTotals.Sum([At(0, 0), At(1, 0)], Start, Start.AddHours(1.001), Hourly);
        var unknown = PeriodTotals.Sum([At(0, null), At(1, null)], Start, Start.AddHours(1.001), Hourly);

        Assert.Equal(0, unlit.Amount!.P95);
        Assert.Null(unknown.Amount);
        Assert.Null(unknown.TrapezoidOfMedians);
        Assert.Equal(0, unknown.CoveredShare);
        Assert.Equal([WarningCodes.GapsMissing], unknown.Warnings);
    }

    // What lies outside counts only for the line to it: up to the end, where the flow is 54.5 on its way from 10 to 99.
    [Fact]
    public void Sum_OutsideThePeriod_CountsOnlyUpToItsEnd() => Assert.Equal(
        (10.0 + ((10 + 54.5) / 2 / 2)) / 24,
        PeriodTotals.Sum([At(-5, 99), At(0, 10), At(1, 10), At(2, 99), At(3, 999)], Start, Start.AddHours(1.5), Hourly).TrapezoidOfMedians!.Value,
        1e-9);

    [Fact]
    public void Sum_BadInput_IsOneLine()
    {
        Assert.Equal("totals-bad-period", Fails([], Start.AddDays(-1)));
        Assert.Equal("totals-duplicate-time", Fails([At(1, 1), At(1, 2)], Start.AddDays(1)));
        Assert.Equal("totals-bad-flow", Fails([At(1, -1)], Start.AddDays(1)));
        Assert.Equal("totals-bad-flow", Fails([At(1, double.NaN)], Start.AddDays(1)));

        static string Fails(TimedFlow[] flows, DateTimeOffset to) =>
            Assert.Throws<UserInputException>(() => PeriodTotals.Sum(flows, Start, to, Hourly)).Code;
    }

    [Fact]
    public void From_Estimate_SplitsTheVarianceByItsShares()
    {
        var flow = new QuantityBand("thousand m3/day", "20C 101.325 kPa", 10 * Math.Exp(-1.6449 * 0.5), 10, 10 * Math.Exp(1.6449 * 0.5));
        var estimate = new FlareEstimate(2, null, null, flow, null, null, null, [], [new("flame-model", 0.64), new("flicker", 0.36)], []);

        var timed = TimedFlow.From(Start, estimate);

        Assert.Equal(10, timed.Median);
        Assert.Equal(0.4, timed.SigmaLnBySource["flame-model"], 1e-4);
        Assert.Equal(0.3, timed.SigmaLnBySource["flicker"], 1e-4);
        Assert.Null(TimedFlow.From(Start, estimate with { GasFlow = null }).Median);
        Assert.Throws<ArgumentException>(() => TimedFlow.From(Start, estimate with { GasFlow = flow with { Reference = "0C 101.325 kPa" } }));
    }

    private static TimedFlow At(double hour, double? flow) => new(Start.AddHours(hour), flow, new Dictionary<string, double>());

    private static double SigmaOf(PeriodTotal total) => Math.Log(total.Amount!.P95 / total.Amount.P05) / (2 * 1.6449);
}
