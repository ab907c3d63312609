using System.Globalization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>From the looks of a period to a rate, or to the reason why there is none.</summary>
/// <remarks>
/// Science notes, satellite.md section 1.6: V = b1 Σ predictor(clear detections) / N(clear), never a mean over detections alone
/// and never any-sky detections over clear nights.
/// </remarks>
internal sealed class RateCalculator(NightfireOptions options, VolumeEstimator estimator)
{
    /// <summary>The rate of a period.</summary>
    /// <param name="period">Its name.</param>
    /// <param name="nights">Nights in it.</param>
    /// <param name="outcomes">Looks in it; null when unknown.</param>
    /// <param name="passes">Passes in it that saw something.</param>
    public SiteRate Of(string period, int nights, IReadOnlyList<NightOutcome>? outcomes, IReadOnlyList<SitePass> passes)
    {
        var lit = passes.Where(p => p.Brightest is not null).Select(p => p.Brightest!.Value.RadiantHeatMW).ToList();
        var counts = outcomes is null ? null : Count(outcomes, nights);
        var rate = Rate(outcomes, counts, out var warnings);
        return new(
            period,
            lit.Count,
            lit.Count > 0 ? lit.Average() : null,
            counts,
            counts is { Clear: > 0 } && !warnings.Contains(WarningCodes.TooFewLooks) ? (double)counts.ClearDetected / counts.Clear : null,
            rate is null ? null : estimator.Flow(rate.BcmPerYear, rate.Errors),
            rate is null ? null : estimator.Volume(rate.BcmPerYear, nights, rate.Errors),
            rate is null ? null : PerPeriod(estimator.Estimate(rate.BcmPerYear, rate.Errors, []).Co2!, nights),
            warnings);
    }

    /// <summary>The mean over clear looks; null with the reason.</summary>
    public MeanRate? Rate(IReadOnlyList<NightOutcome>? outcomes, LookCounts? counts, out IReadOnlyList<string> warnings)
    {
        var codes = new List<string>();
        warnings = codes;
        if (outcomes is null || counts is null)
        {
            codes.Add(WarningCodes.LooksUnknown);
            return null;
        }

        if (counts.Clear - counts.ClearWithoutHeat < options.Parameters.MinClearLooks)
            codes.Add(WarningCodes.TooFewLooks);
        if (counts.Coverage < options.Parameters.MinCoverage)
            codes.Add(WarningCodes.LowCoverage);
        if (counts.ClearWithoutHeat > 0)
            codes.Add(WarningCodes.HeatUnknown);
        if (codes.Contains(WarningCodes.TooFewLooks) || codes.Contains(WarningCodes.LowCoverage))
            return null;

        var used = outcomes.Where(o => o.Clear == true && (!o.Detected || o.Heat is not null)).ToList();
        var predictors = used.ConvertAll(o => o.Heat is { } heat ? options.Calibration.Predictor(heat) : 0);
        var reason = predictors.Contains(null) ? WarningCodes.SourceAreaUnknown : predictors.TrueForAll(p => p == 0) ? WarningCodes.NoDetection : null;
        if (reason is null)
            return MeanRate.Of(predictors.ConvertAll(p => p!.Value), options);
        codes.Add(reason);
        return null;
    }

    /// <summary>Counts the looks of a period.</summary>
    public static LookCounts Count(IReadOnlyList<NightOutcome> outcomes, int nights)
    {
        var clear = outcomes.Where(o => o.Clear == true).ToList();
        return new(
            outcomes.Count,
            clear.Count,
            clear.Count(o => o.Detected),
            clear.Count(o => o.Detected && o.Heat is null),
            outcomes.Select(o => o.Night).Distinct().Count(),
            nights);
    }

    /// <summary>Every month and every year in which something was looked at or seen.</summary>
    public (IReadOnlyList<SiteRate> Annual, IReadOnlyList<SiteRate> Monthly) Periods(
        IReadOnlyList<NightOutcome>? outcomes, IReadOnlyList<SitePass> passes, double? longitude)
    {
        var seen = passes.Where(p => p.Time is not null && p.Detected)
            .Select(p => (Night: LookMatcher.Night(p.Time!.Value, p.DateOnly, longitude), Pass: p)).ToList();
        return (
            [.. Split("yyyy", day => DateTime.IsLeapYear(day.Year) ? 366 : 365)],
            [.. Split("yyyy-MM", day => DateTime.DaysInMonth(day.Year, day.Month))]);

        IEnumerable<SiteRate> Split(string format, Func<DateOnly, int> nights)
        {
            var looked = outcomes?.ToLookup(o => Name(o.Night, format));
            var lit = seen.ToLookup(n => Name(n.Night, format));
            return seen.Select(n => n.Night).Concat(outcomes?.Select(o => o.Night) ?? [])
                .DistinctBy(day => Name(day, format))
                .Order()
                .Select(day => (Name: Name(day, format), Nights: nights(day)))
                .Select(p => Of(p.Name, p.Nights, looked is null ? null : [.. looked[p.Name]], [.. lit[p.Name].Select(n => n.Pass)]));
        }
    }

    private static QuantityBand PerPeriod(QuantityBand perDay, int days) =>
        QuantityBand.From(new Quantiles(perDay.P05, perDay.P50, perDay.P95).Scale(days), "t");

    private static string Name(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
