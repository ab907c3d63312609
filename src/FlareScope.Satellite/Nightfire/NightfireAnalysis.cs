using FlareScope.Core.Analysis;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>From the rows of a Nightfire table to detections, sites and totals with volumes and emissions.</summary>
/// <remarks>
/// Of each site and pass only the brightest pixel is counted (satellite.md correction 1: all pixels of a night sum to 2.6
/// times the catalogue, the brightest ones to 0.96 of it).
/// </remarks>
/// <param name="options">How.</param>
public sealed class NightfireAnalysis(NightfireOptions options)
{
    private const string Algorithms = "nightfire/2";

    private readonly VolumeEstimator _estimator = new(options.Gas, options.Reference, options.Methods);

    /// <summary>Reads the rows once and answers.</summary>
    /// <exception cref="Core.UserInputException">The rows' own failures, passed through.</exception>
    public NightfireDocument Run(NightfireInputs inputs)
    {
        var assigner = new SiteAssigner(options, inputs.Sites);
        var log = new DetectionLog(options, new DetectionWriter(options, _estimator), inputs.KeepDetections);
        foreach (var row in inputs.Rows)
            log.Take(row, assigner.Take(row)?.Id);

        var writer = new SiteWriter(options, _estimator, inputs.Looks);
        var sites = new List<(NightfireSite Site, MeanRate? Rate)>();
        foreach (var (site, origin, rows) in assigner.Sites())
        {
            if (origin == SiteAssigner.Cluster)
                log.Cluster(rows, site.Id);
            sites.Add(writer.Write(site, origin, rows));
        }

        sites = [.. sites.OrderByDescending(s => s.Rate?.BcmPerYear ?? -1).ThenBy(s => s.Site.Id, StringComparer.Ordinal)];
        return new(
            NightfireDocument.SchemaName,
            options.Calibration.Id,
            CalibrationInfo.Of(options.Calibration),
            inputs.Source,
            inputs.Sites?.Source,
            inputs.LooksSource,
            MethodFingerprint.Of(Algorithms, options.Calibration, options.Gas, new { reference = options.Reference.Celsius, options.Methods, options.Parameters, options.Uncertainty, options.Series }),
            Totals(sites, log),
            log.Written(),
            [.. sites.Select(s => s.Site)],
            options.Gas.Assumed ? [WarningCodes.GasAssumed] : [])
        {
            Explanation = inputs.Explain && log.Largest() is { } source ? NightfireExplanation.Of(source, options, _estimator) : null,
        };
    }

    private NightfireTotals Totals(List<(NightfireSite Site, MeanRate? Rate)> sites, DetectionLog log)
    {
        var rates = sites.Where(s => s.Rate is not null).Select(s => s.Rate!).ToList();
        var sum = rates.Sum(r => r.BcmPerYear);
        return new(
            log.Rows,
            log.Lost,
            log.Counts,
            sites.Count,
            sites.Count(s => s.Site.Origin != SiteAssigner.Cluster),
            sites.Sum(s => s.Site.RadiantHeatMW ?? 0),
            rates.Count == 0 ? null : _estimator.Flow(sum, VolumeErrors.OfSum([.. rates.Select(r => (r.BcmPerYear, r.Errors))])),
            rates.Count == 0 ? null : sum);
    }
}
