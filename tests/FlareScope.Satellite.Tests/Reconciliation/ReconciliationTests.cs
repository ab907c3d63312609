using CsCheck;
using FlareScope.Core;
using FlareScope.Satellite.Reconciliation;

namespace FlareScope.Satellite.Tests.Reconciliation;

public sealed class ReconciliationTests
{
    [Fact]
    public void Of_HandMadePairs_AreTheFiguresByHand()
    {
        // Errors 1, -1, 3; SST of (1, 3, 5) is 8; Pearson of (2, 2, 8) with it is 12/sqrt(24*8).
        var figures = AgreementFigures.Of([Pair(2, 1), Pair(2, 3), Pair(8, 5)]);

        Assert.Equal(12.0 / 9, figures.Ratio!.Value, 12);
        Assert.Equal(144.0 / (24 * 8), figures.R2!.Value, 12);
        Assert.Equal(1 - 11.0 / 8, figures.OneMinusSseSst!.Value, 12);
        Assert.Equal((1, 5.0 / 3), (figures.Bias, figures.Mae));
        Assert.Equal(100 * (1 + 1.0 / 3 + 0.6) / 3, figures.MapePercent!.Value, 9);
        Assert.Null(figures.Coverage);
    }

    [Fact]
    public void Of_Intervals_CountReportedValuesInsideThem()
    {
        var figures = AgreementFigures.Of([Pair(2, 1) with { Lower = 1, Upper = 3 }, Pair(2, 5) with { Lower = 1, Upper = 3 }, Pair(2, 2)]);

        Assert.Equal((0.5, 2), (figures.Coverage, figures.CoveragePairs));
    }

    [Fact]
    public void Of_NothingReported_HasNoRatioAndNoPercentError()
    {
        var figures = AgreementFigures.Of([Pair(2, 0), Pair(3, 0)]);

        Assert.Null(figures.Ratio);
        Assert.Null(figures.R2);
        Assert.Null(figures.MapePercent);
        Assert.Equal(0, figures.MapePairs);
    }

    [Fact]
    public void R2_OtherUnitOrOffset_DoesNotChangeButTheErrorDoes() =>
        Gen.Select(Gen.Select(Gen.Double[1, 10], Gen.Double[1, 10]).Array[5, 30], Gen.Double[0.1, 10]).Sample((values, factor) =>
        {
            var plain = AgreementFigures.Of([.. values.Select(v => Pair(v.Item1, v.Item2))]);
            var scaled = AgreementFigures.Of([.. values.Select(v => Pair(factor * v.Item1 + 1, v.Item2))]);

            Assert.Equal(plain.R2!.Value, scaled.R2!.Value, 1e-9);
            Assert.True(plain.OneMinusSseSst <= plain.R2 + 1e-9); // the best slope can only do better than none
        });

    [Fact]
    public void RatioBand_Fit_TakesScatterWithinAndBetweenGroupsApart()
    {
        // ln ratios: A 0.0, 0.2 (mean 0.1), B 0.8, 1.0 (mean 0.9), and a zero that is left out.
        var band = RatioBand.Fit(
            [Of("A", 1, 1), Of("A", 2, 2 * Math.Exp(0.2)), Of("B", 3, 3 * Math.Exp(0.8)), Of("B", 1, Math.Exp(1)), Of("B", 0, 1)], p => p.Region!)!;

        var within = 4 * 0.01 / 2;
        var ofMeans = 0.32;
        Assert.Equal((0.5, 2, 4), (Math.Round(band.Bias, 12), band.Groups, band.Pairs));
        Assert.Equal(Math.Sqrt(within), band.WithinSigma, 12);
        Assert.Equal(Math.Sqrt(ofMeans - within / 2), band.BetweenSigma, 12);
        // One sigma of Student's t with one degree of freedom is 1.8373.
        Assert.Equal(1.8373 * Math.Sqrt(ofMeans - within / 2 + within + ofMeans / 2), band.Sigma, 1e-4);
        Assert.Equal(10 * Math.Exp(band.Bias - band.Sigma), band.Around(Pair(10, 1)).Lower!.Value, 9);
        Assert.Null(RatioBand.Fit([Of("A", 1, 1), Of("B", 1, 2)], p => p.Region!)); // nothing tells the scatter within

        static PairedVolume Of(string region, double observed, double reported) => new("k", region, observed, reported);
    }

    [Fact]
    public void RatioBand_ManyMonthsOfFewOperators_IsWiderThanTheirPooledScatter()
    {
        // Three operators with biases of their own and hardly any scatter, one of them with nearly all months: a new operator is none of them.
        PairedVolume[] pairs =
        [
            .. Enumerable.Range(0, 100).Select(i => new PairedVolume($"{i}", "A", 1, 1 + i % 2 * 0.01)),
            .. Enumerable.Range(0, 4).Select(i => new PairedVolume($"{i}", "B", 1, 2 + i % 2 * 0.02)),
            .. Enumerable.Range(0, 4).Select(i => new PairedVolume($"{i}", "C", 1, 0.5 + i % 2 * 0.005)),
        ];
        var logs = pairs.Select(p => Math.Log(p.Reported)).ToArray();
        var pooled = Math.Sqrt(logs.Sum(x => (x - logs.Average()) * (x - logs.Average())) / (logs.Length - 1));

        Assert.True(RatioBand.Fit(pairs, p => p.Region!)!.Sigma > 3 * pooled);
    }

    [Fact]
    public void HeldOut_Groups_AreNeverSplitAndFollowTheSeed()
    {
        var pairs = Enumerable.Range(0, 60).Select(i => new PairedVolume($"{i}", $"operator {i % 6}", 1, 1 + i % 6 * 0.1)).ToList();

        var one = HeldOutCoverage.Measure(pairs, p => p.Region!, 7)!;
        var same = HeldOutCoverage.Measure(pairs, p => p.Region!, 7)!;

        Assert.Equal(one, same);
        Assert.Equal((6, 30, 30), (one.Groups, one.Pairs, one.Band.Pairs));
        Assert.Null(HeldOutCoverage.Measure(pairs[..2], p => p.Region!, 7));
    }

    [Fact]
    public void LeaveOneOut_RegionsWithSteadyRatios_AreCorrectedWithoutHelpFromThePairItself()
    {
        PairedVolume Of(string region, double observed, double reported) => new("k", region, observed, reported);

        var corrections = RegionCorrection.LeaveOneOut([Of("TX", 2, 1), Of("TX", 4, 2), Of("TX", 6, 4), Of("ND", 1, 1), Of("UT", 5, 9), Of("ND", 2, 2)]);

        // TX: others' ratios 6/10, 5/8, 3/6 give 1.2, 2.5, 3 for 1, 2, 4. UT has no other pair to learn from.
        var texas = corrections.Single(c => c.Region == "TX");
        Assert.Equal(100 * (1 + 1 + 0.5) / 3, texas.MapePercent!.Value, 9);
        Assert.Equal(100 * (0.2 + 0.25 + 0.25) / 3, texas.CorrectedMapePercent!.Value, 9);
        Assert.Equal(["all", "TX", "ND"], corrections.Select(c => c.Region));
        Assert.Equal(5, corrections[0].Pairs);
    }

    [Fact]
    public void Run_UnitsInTheNames_AreBroughtTogether() => TextTable.WithFile(
        "state,year,vnf_bcm\nTexas,2019,2.8316846592\nUtah,2019,1\nOhio,2019,\n", observed => TextTable.WithFile(
            "state,year,reported_mmcf\ntexas,2019,100000\nIdaho,2019,5\n", reported =>
            {
                var document = Reconciler.Run(new(observed), new(reported), null, null, 1);

                Assert.Equal((1, 1.0), (document.Pairs, Math.Round(document.Ratio!.Value, 9)));
                Assert.Equal((1, 1), (document.ObservedOnly, document.ReportedOnly)); // Ohio's blank is unknown, not zero
                Assert.Equal(["state", "year"], document.Keys);
                Assert.Equal("bcm", document.Unit);
                Assert.Equal("Texas", Assert.Single(document.Regions).Region);
            }));

    [Fact]
    public void Run_LongTableWithIntervals_IsFilteredSummedAndCovered() => TextTable.WithFile(
        "field,month,kind,amount,lo,hi\nA,2024-01,obs,2,1,3\nA,2024-01,obs,3,2,4\nB,2024-01,obs,1,0.5,1.5\nA,2024-01,rep,6,,\nB,2024-01,rep,2,,\n", path =>
        {
            var document = Reconciler.Run(
                new(path) { ValueColumn = "amount", LowerColumn = "lo", UpperColumn = "hi", Where = ("kind", "obs") },
                new(path) { ValueColumn = "amount", Where = ("kind", "rep") },
                ["field", "month"], "field", 1);

            Assert.Equal((2, 0.5), (document.Pairs, document.Coverage)); // 6 is inside 3..7, 2 is outside 0.5..1.5
            Assert.Equal(6.0 / 8, document.Ratio!.Value, 9);
        });

    [Theory]
    [InlineData("field,vnf_bcm\nA,1\n", "field,reported_bcm\nA,1\n", "reconcile-no-key")]
    [InlineData("state,vnf_bcm\nA,1\n", "state,reported_bcm\nB,1\n", "reconcile-no-pair")]
    [InlineData("state,amount\nA,1\n", "state,reported_bcm\nA,1\n", "table-column-missing")]
    [InlineData("state,value\nA,1\n", "state,reported_bcm\nA,1\n", "reconcile-unit")]
    [InlineData("state,vnf_bcm\nA,one\n", "state,reported_bcm\nA,1\n", "table-bad-number")]
    public void Run_TablesThatDoNotFit_SayWhy(string observed, string reported, string code) => TextTable.WithFile(observed, left =>
        TextTable.WithFile(reported, right =>
            Assert.Equal(code, Assert.Throws<UserInputException>(() => Reconciler.Run(new(left), new(right), null, null, 1)).Code)));

    private static PairedVolume Pair(double observed, double reported) => new("k", null, observed, reported);
}
