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
    private readonly VolumeEstimator _estimator = new(options.Gas, options.Reference, options.Methods);

    /// <summary>Reads the rows once and answers.</summary>
    /// <exception cref="Core.UserInputException">The rows' own failures, passed through.</exception>
    public NightfireDocument Run(NightfireInputs inputs)
    {
        var assigner = new SiteAssigner(options, inputs.Sites);
        var writer = new DetectionWriter(options, _estimator);
        var detections = new List<(NightfireDetection Written, NightfireRecord Row)>();
        int rows = 0, lost = 0, flare = 0, cool = 0, noFit = 0;
        foreach (var row in inputs.Rows)
        {
            rows++;
            lost += row is { Latitude: null } or { Longitude: null } && row.SiteId is null && !options.Series ? 1 : 0;
            var site = assigner.Take(row);
            if (options.Series && !row.IsDetection)
                continue;
            switch (NightfireClass.Of(row, options.Parameters))
            {
                case NightfireClass.Flare: flare++; break;
                case NightfireClass.Cool: cool++; break;
                default: noFit++; break;
            }

            if (inputs.KeepDetections)
                detections.Add((writer.Write(row, site?.Id), row));
        }

        var siteWriter = new SiteWriter(options, _estimator, inputs.Looks);
        var clustered = new Dictionary<NightfireRecord, string>(ReferenceEqualityComparer.Instance);
        var sites = new List<(NightfireSite Site, MeanRate? Rate)>();
        foreach (var (site, origin, siteRows) in assigner.Sites())
        {
            if (origin == SiteAssigner.Cluster)
            {
                foreach (var row in siteRows)
                    clustered[row] = site.Id;
            }

            sites.Add(siteWriter.Write(site, origin, siteRows));
        }

        sites = [.. sites.OrderByDescending(s => s.Rate?.BcmPerYear ?? -1).ThenBy(s => s.Site.Id, StringComparer.Ordinal)];
        return new(
            NightfireDocument.SchemaName,
            options.Calibration.Id,
            new(options.Calibration.Id, options.Calibration.Formula, options.Calibration.Source, VolumeRates.Native.ToString()),
            inputs.Source,
            inputs.Sites?.Source,
            inputs.LooksSource,
            NightfireFingerprint.Of(options),
            Totals(sites, rows, lost, new(flare, cool, noFit)),
            inputs.KeepDetections ? [.. detections.Select(d => clustered.TryGetValue(d.Row, out var id) ? d.Written with { SiteId = id } : d.Written)] : null,
            [.. sites.Select(s => s.Site)],
            options.Gas.Assumed ? [WarningCodes.GasAssumed] : [])
        {
            Explanation = inputs.Explain && Brightest(detections) is { } source ? NightfireExplanation.Of(source, options, _estimator) : null,
        };
    }

    private NightfireTotals Totals(List<(NightfireSite Site, MeanRate? Rate)> sites, int rows, int lost, ClassCounts counts)
    {
        var rates = sites.Where(s => s.Rate is not null).Select(s => s.Rate!).ToList();
        var sum = rates.Sum(r => r.BcmPerYear);
        return new(
            rows,
            lost,
            counts,
            sites.Count,
            sites.Count(s => s.Site.Origin != SiteAssigner.Cluster),
            sites.Sum(s => s.Site.RadiantHeatMW ?? 0),
            rates.Count == 0 ? null : _estimator.Flow(sum, VolumeErrors.OfSum([.. rates.Select(r => (r.BcmPerYear, r.Errors))])),
            rates.Count == 0 ? null : sum);
    }

    private static RadiantSource? Brightest(IEnumerable<(NightfireDetection Written, NightfireRecord Row)> detections) => detections
        .Where(d => d.Written.GasFlow is not null)
        .OrderByDescending(d => d.Written.GasFlow!.P50)
        .Select(d => d.Row.Source)
        .FirstOrDefault();
}
