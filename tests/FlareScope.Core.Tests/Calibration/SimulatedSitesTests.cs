using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;

namespace FlareScope.Core.Tests.Calibration;

/// <summary>What a calibration promises about fresh points, on twenty sites whose truth is known.</summary>
public sealed class SimulatedSitesTests(ITestOutputHelper output)
{
    private const int Seeds = 20;
    private const int Fresh = 300;
    private static readonly FlameModelUncertainty Flames = FlameModelUncertainty.Default;

    [Theory]
    [InlineData(8, SiteModelKind.Ridge)]
    [InlineData(12, SiteModelKind.Huber)]
    [InlineData(20, SiteModelKind.Huber)]
    [InlineData(30, SiteModelKind.GaussianProcess)]
    [InlineData(60, SiteModelKind.GaussianProcess)]
    public void Calibrate_SimulatedSites_FreshErrorIsAsPromisedAndIntervalsHold(int points, string kind)
    {
        var (promised, fresh, promisedShare, freshShare, tierTwo, covered, width) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var site = new SimulatedSite((ulong)seed);
            var result = new SiteCalibrator(Flames, CalibrationOptions.Default).Calibrate(site.Points(points), site.Site, "00", DateTimeOffset.UnixEpoch);
            Assert.Equal(kind, result.Document.Model);
            var answers = site.Points(Fresh)
                .Select(p => (LnFlow: Math.Log(p.FlowKm3Day), Told: result.Calibration.Predict(p.Seen, Flames)))
                .Where(a => a.Told is not null).ToList();
            double[] errors = [.. answers.Select(a => a.Told!.LnMedian - a.LnFlow)];
            promised += result.Document.Loo.Log.Rmse / Seeds;
            fresh += Math.Sqrt(errors.Average(e => e * e)) / Seeds;
            promisedShare += result.Document.Loo.Mape / Seeds;
            freshShare += errors.Average(e => Math.Abs(Math.Exp(e) - 1)) / Seeds;
            tierTwo += result.Document.TierTwo.Mape / Seeds;
            covered += errors.Zip(answers, (e, a) => Math.Abs(e) <= a.Told!.HalfWidthLn ? 1.0 : 0.0).Average() / Seeds;
            width += result.Document.Interval.Factor / Seeds;
        }

        output.WriteLine(
            $"{points} points ({kind}): RMSE of ln(flow) left out {promised:0.000}, fresh {fresh:0.000}, ratio {promised / fresh:0.00}; "
            + $"MAPE left out {promisedShare:P1}, fresh {freshShare:P1}, ratio {promisedShare / freshShare:0.00}, tier 2 {tierTwo:P0}; 90 % interval holds {covered:P1}, factor {width:0.00}");
        Assert.InRange(promised / fresh, 0.85, 1.15);
        Assert.InRange(promisedShare / freshShare, 0.85, 1.15);
        Assert.InRange(covered, 0.85, 0.95);
        Assert.True(freshShare < tierTwo / 2, "A calibrated site must do far better than the laws alone.");
    }
}
