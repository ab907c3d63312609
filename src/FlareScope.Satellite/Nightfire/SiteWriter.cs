using FlareScope.Core.Analysis;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>From the rows of one site to its entry in the document.</summary>
internal sealed class SiteWriter(NightfireOptions options, VolumeEstimator estimator, ILookup<string, SiteLook>? looks)
{
    /// <summary>The mean over clear looks.</summary>
    public const string ClearLooks = "clear-looks";

    /// <summary>The mean over passes that saw the flare.</summary>
    public const string LitPasses = "lit-passes";

    private readonly RateCalculator _rates = new(options, estimator);

    /// <summary>The entry and, for sums, its rate.</summary>
    public (NightfireSite Site, MeanRate? Rate) Write(FlareSite site, string origin, IReadOnlyList<NightfireRecord> rows)
    {
        var passes = SitePass.Group(rows, options);
        var seen = passes.Where(p => p.Detected).ToList();
        var (outside, byDay) = (0, 0);
        var outcomes = options.Series ? LookMatcher.Series(passes, site.Longitude)
            : looks is null ? null
            : LookMatcher.Join([.. looks[site.Id]], passes, site.Longitude, options.Parameters.PassGapMinutes, out outside, out byDay);
        var counts = outcomes is null ? null : RateCalculator.Count(outcomes, Span(outcomes));
        var rate = _rates.Rate(outcomes, counts, out var codes);
        rate ??= outcomes is null ? WhileLit(seen) : null;

        var heats = seen.Where(p => p.Brightest is not null).Select(p => p.Brightest!.Value).ToList();
        // One pass without looks is no period: nothing could be said of it but that the looks are unknown.
        var (annual, monthly) = outcomes is null && seen.Count < 2 ? ([], []) : _rates.Periods(outcomes, passes, site.Longitude);
        string[] warnings =
        [
            .. codes,
            .. outside > 0 ? [WarningCodes.OutsideLooks] : Array.Empty<string>(),
            .. byDay > 0 ? [WarningCodes.DaytimeLooks] : Array.Empty<string>(),
            .. rows.Any(r => r.TimeUtc is null) ? [WarningCodes.TimeUnknown] : Array.Empty<string>(),
            .. outcomes is null && rate is null && heats.Count > 0 ? [WarningCodes.SourceAreaUnknown] : Array.Empty<string>(),
        ];
        return (
            new(
                site.Id,
                site.Name,
                site.Latitude,
                site.Longitude,
                site.Country ?? site.CountryCode,
                site.Operator,
                origin,
                rows.Count(r => SitePass.IsSeen(r, options)),
                seen.Count,
                Mean(heats.Select(h => h.TemperatureK)),
                Mean(heats.Select(h => (double?)h.RadiantHeatMW)),
                outcomes is null ? LitPasses : ClearLooks,
                counts is { Clear: > 0 } && !codes.Contains(WarningCodes.TooFewLooks) ? (double)counts.ClearDetected / counts.Clear : null,
                counts,
                rate is null ? null : estimator.Flow(rate.BcmPerYear, rate.Errors),
                rate is null ? null : estimator.Estimate(rate.BcmPerYear, rate.Errors, warnings),
                annual,
                monthly,
                warnings),
            rate);
    }

    private MeanRate? WhileLit(IEnumerable<SitePass> seen)
    {
        var predictors = seen.Where(p => p.Brightest is not null)
            .Select(p => options.Calibration.Predictor(p.Brightest!.Value)).OfType<double>().ToList();
        return predictors.Count > 0 ? MeanRate.Of(predictors, options) : null;
    }

    private static int Span(IReadOnlyList<NightOutcome> outcomes) =>
        outcomes.Count == 0 ? 0 : outcomes.Max(o => o.Night).DayNumber - outcomes.Min(o => o.Night).DayNumber + 1;

    private static double? Mean(IEnumerable<double?> values) => values.OfType<double>().DefaultIfEmpty(double.NaN).Average() is var mean && double.IsNaN(mean) ? null : mean;
}
