using FlareScope.Core.Statistics;
using FlareScope.Satellite.Reconciliation;

namespace FlareScope.Satellite.Tests.Reconciliation;

/// <summary>Gates of the science notes, satellite.md section 5 and corrections 3 and 4, on reported volumes.</summary>
public sealed class ReconciliationSharedTests
{
    [Fact]
    public void UsStateYears_HaveTheFiguresOfTheNotes()
    {
        var path = SharedData.Require("us-state-year-vnf-vs-reported/us_state_year.csv");

        var document = Reconciler.Run(new(path), new(path), null, null, 1);

        Assert.Equal(("vnf_bcm", "reported_bcm", 54), (document.ObservedColumn, document.ReportedColumn, document.Pairs));
        Assert.Equal(0.924, document.R2!.Value, 0.001);
        Assert.Equal(1.494, document.Ratio!.Value, 0.001);
        Assert.Equal(0.516, document.OneMinusSseSst!.Value, 0.001);
        Assert.Equal(7, document.Regions.Count);
        Assert.Equal("North Dakota", document.Regions[0].Region);
    }

    [Theory]
    [InlineData("North Dakota")]
    [InlineData("Texas")]
    [InlineData("New Mexico")]
    public void UsStateYears_CorrectedByTheStatesOtherYears_AreWithin30PercentInTheLargeStates(string state)
    {
        var path = SharedData.Require("us-state-year-vnf-vs-reported/us_state_year.csv");

        var correction = Reconciler.Run(new(path), new(path), null, null, 1).Corrected.Single(c => c.Region == state);

        Assert.InRange(correction.CorrectedMapePercent!.Value, 0, 30);
        Assert.True(correction.CorrectedMapePercent < correction.MapePercent);
    }

    [Fact]
    public void OperatorMonths_HaveTheFiguresOfTheNotes()
    {
        var document = Operators(1);

        Assert.Equal((1290, 45), (document.Pairs, document.Regions.Count));
        Assert.Equal(0.844, document.R2!.Value, 0.001);
        Assert.Equal(0.812, document.Ratio!.Value, 0.001);
        Assert.Equal(96833, document.Overall.Mae, 1.0);
    }

    [Fact]
    public void OperatorMonths_BandFittedOnHalfTheOperators_Covers68To85PercentOfTheOthers()
    {
        // One split is a lottery of 22 operators; the promise is about the split that anybody may draw.
        var held = Enumerable.Range(1, 40).Select(seed => Operators((ulong)seed).HeldOut!).ToList();
        var (coverage, bothWays) = (held.ConvertAll(h => h.Coverage), held.ConvertAll(h => h.BothWaysCoverage!.Value));

        Assert.InRange(Quantiles.Of(coverage).P50, 0.68, 0.85);
        Assert.InRange(coverage.Count(c => c is >= 0.68 and <= 0.85) / 40.0, 0.75, 1);
        Assert.InRange(coverage.Average(), 0.68, 0.85);
        Assert.All(bothWays, share => Assert.InRange(share, 0.68, 0.85));
        TestContext.Current.SendDiagnosticMessage(FormattableString.Invariant(
            $"default seed {coverage[0]:P1}; 40 seeds: median {Quantiles.Of(coverage).P50:P1}, mean {coverage.Average():P1}, inside 68-85 %: {coverage.Count(c => c is >= 0.68 and <= 0.85)}; both ways {bothWays[0]:P1}, {bothWays.Min():P1}..{bothWays.Max():P1}"));
    }

    private static ReconcileDocument Operators(ulong seed)
    {
        var path = SharedData.Require("flaringmonitor-us-operators/operator_month_satellite_vs_reported_long.csv");
        return Reconciler.Run(
            new(path) { Where = ("product_type", "sat estimated volume") },
            new(path) { Where = ("product_type", "reported volume") },
            ["state", "operator", "month"],
            "operator",
            seed);
    }
}
