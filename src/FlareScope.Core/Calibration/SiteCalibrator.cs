using FlareScope.Core.Flames;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>Calibrates a camera at a site against metered flows, the model growing with the number of points.</summary>
/// <remarks>
/// Science notes, ground.md section 8, tier 3: fewer than 4 points one factor, 4 to 9 a shrunk line, from 10 a robust line in all
/// features, from 30 spread-out points a Gaussian process on what tier 2 leaves over.
/// </remarks>
/// <param name="flames">How far flames lie from the laws, as tier 2 uses it.</param>
/// <param name="options">The numbers of the method.</param>
public sealed class SiteCalibrator(FlameModelUncertainty flames, CalibrationOptions options)
{
    private const int TierTwoDraws = 2000;

    /// <summary>Calibrates.</summary>
    /// <param name="points">Metered points in any order.</param>
    /// <param name="site">What stays the same at the site.</param>
    /// <param name="pointsSha256">SHA-256 of the points' file.</param>
    /// <param name="createdAt">Now.</param>
    /// <exception cref="UserInputException">As <see cref="CalibrationPoints.Checked"/>.</exception>
    public CalibrationResult Calibrate(IReadOnlyList<MeteredPoint> points, CalibrationSite site, string pointsSha256, DateTimeOffset createdAt)
    {
        var sorted = CalibrationPoints.Checked(points);
        var tierTwo = new TierTwoFlow(flames, site);
        var kind = Kind(sorted);
        var data = CalibrationData.Of(sorted, tierTwo, kind);
        var fitter = new SiteModelFitter(data, kind, options);
        var model = WithMissingSigmas(fitter.Fit([.. Enumerable.Range(0, sorted.Count)]), data);
        var leftOut = LeaveOut.OneByOne(fitter, options.MaxProcessPoints);
        double[] residuals = [.. data.LnFlow.Zip(leftOut, (metered, predicted) => metered - predicted)];
        var interval = IntervalMaker.Make(
            residuals, fitter.EffectiveParameters(), kind == SiteModelKind.Bias ? TierTwoSigma(sorted[0].Seen, site) : null, options);

        var calibration = SiteCalibrationJson.Sealed(new SiteCalibration
        {
            PointsSha256 = pointsSha256,
            CreatedAt = createdAt,
            Site = site.Name,
            Gas = CalibrationGas.From(site.Gas),
            TipDiameterM = site.TipDiameterM,
            WindHeightM = site.WindHeightM,
            Averaged = site.Averaged,
            Points = sorted.Count,
            Model = model,
            Interval = interval,
            Range = CalibrationRange.Of(sorted),
            ExtrapolationFactor = options.ExtrapolationFactor,
            SmearingFactor = Smearing(residuals),
            LeaveOneOut = CalibrationScores.Of(data.LnFlow, leftOut, data.Days),
            LeftOutResiduals = residuals,
            Probe = new(sorted[0].Seen, data.LnTierTwo[0]),
        });
        return new(calibration, Document(calibration, data, leftOut, LeaveOut.DayByDay(fitter)));
    }

    private string Kind(IReadOnlyList<MeteredPoint> points)
    {
        if (points.Count < options.RidgePoints)
            return SiteModelKind.Bias;
        if (points.Count < options.HuberPoints)
            return SiteModelKind.Ridge;
        return points.Count >= options.ProcessPoints && points.Count <= options.MaxProcessPoints && IsSpread(points)
            ? SiteModelKind.GaussianProcess
            : SiteModelKind.Huber;
    }

    private bool IsSpread(IReadOnlyList<MeteredPoint> points)
    {
        var byArea = CalibrationData.ByArea(points);
        double[] sizes = [.. points.Select(p => (byArea ? p.Seen.AreaM2 : p.Seen.LengthM)!.Value)];
        return sizes.Max() / sizes.Min() >= (byArea ? options.SpreadRatio : Math.Sqrt(options.SpreadRatio));
    }

    /// <summary>For each feature the spread of predictions that putting it at its centre takes away.</summary>
    private static SiteModel WithMissingSigmas(SiteModel model, CalibrationData data) => model with
    {
        Features = [.. model.Features.Select((feature, j) => feature with
        {
            MissingSigma = Math.Sqrt(Moments.Variance(Array.ConvertAll(
                data.Rows, z => model.LnFlow(0, z) - model.LnFlow(0, [.. z.Select((value, k) => k == j ? 0 : value)])))),
        })],
    };

    /// <summary>Standard deviation of the tier-2 ln(flow) of one frame.</summary>
    private double TierTwoSigma(SiteObservation seen, CalibrationSite site)
    {
        var conditions = new FlameConditions(site.Gas.Mixture, site.TipDiameterM, seen.WindMS);
        var sampler = new HeatSampler(flames, conditions, new(seen.LengthM, seen.AreaM2), SizeErrors.None, FlameLengthLaws.All);
        var random = new SeededRandom(1);
        var draws = sampler.Draw(ref random, TierTwoDraws, site.Gas);
        return Math.Sqrt(Moments.Variance(Array.ConvertAll(draws, d => sampler.LnHeat(d) - d.Gas.LnHeatingValue)));
    }

    /// <summary>
    /// Mean over median: Duan's factor (Journal of the American Statistical Association 78 (1983) 605) where the residuals are
    /// many, that of a log-normal (section 8), its scatter drawn towards the prior, where they are few.
    /// </summary>
    private double Smearing(double[] residuals)
    {
        if (residuals.Length >= options.ConformalPoints)
            return residuals.Average(Math.Exp);
        var weight = options.ScatterWeight;
        var variance = (weight * options.Scatter * options.Scatter + residuals.Sum(e => e * e)) / (weight + residuals.Length);
        return Math.Exp(variance / 2);
    }

    private static CalibrationDocument Document(SiteCalibration calibration, CalibrationData data, double[] leftOut, double[]? byDay)
    {
        var half = calibration.Interval.HalfWidthLn;
        return new(
            calibration.Id,
            calibration.Fingerprint,
            calibration.PointsSha256,
            calibration.Site,
            calibration.Model.Kind,
            calibration.Points,
            calibration.LeaveOneOut,
            byDay is null ? null : CalibrationScores.Of(data.LnFlow, byDay, data.Days),
            byDay is null ? "all points lie on one day (UTC); measure on another day too" : null,
            CalibrationScores.Of(data.LnFlow, data.LnTierTwo, days: null),
            calibration.Interval,
            calibration.Range,
            calibration.SmearingFactor,
            calibration.Model.Features,
            [.. data.Points.Select((p, i) => new CalibratedPoint(
                p.TimeUtc, p.FlowKm3Day, Math.Exp(leftOut[i]), Math.Exp(leftOut[i] - half), Math.Exp(leftOut[i] + half), Math.Exp(data.LnTierTwo[i]), p.Seen))],
            data.Notes);
    }
}
