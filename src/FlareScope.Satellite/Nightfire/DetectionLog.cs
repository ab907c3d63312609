using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Counts the rows of a table, and keeps their entries for the document when they are asked for.</summary>
internal sealed class DetectionLog(NightfireOptions options, DetectionWriter writer, bool keep)
{
    private readonly List<(NightfireDetection Written, NightfireRecord Row)> _kept = [];
    private readonly Dictionary<NightfireRecord, string> _clusters = new(ReferenceEqualityComparer.Instance);
    private int _flare;
    private int _cool;
    private int _noFit;

    /// <summary>Rows read.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that name neither a position nor a site.</summary>
    public int Lost { get; private set; }

    /// <summary>Detections by class.</summary>
    public ClassCounts Counts => new(_flare, _cool, _noFit);

    /// <summary>Takes one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="siteId">Its site, when that is known already.</param>
    public void Take(NightfireRecord row, string? siteId)
    {
        Rows++;
        if (siteId is null && (row.Latitude is null || row.Longitude is null))
            Lost++;
        if (!SitePass.IsSeen(row, options))
            return;
        switch (NightfireClass.Of(row, options.Parameters))
        {
            case NightfireClass.Flare:
                _flare++;
                break;
            case NightfireClass.Cool:
                _cool++;
                break;
            default:
                _noFit++;
                break;
        }

        if (keep)
            _kept.Add((writer.Write(row, siteId), row));
    }

    /// <summary>Tells which cluster rows came to belong to.</summary>
    public void Cluster(IEnumerable<NightfireRecord> rows, string siteId)
    {
        foreach (var row in rows)
            _clusters[row] = siteId;
    }

    /// <summary>The entries in the order of the table; null when they were not kept.</summary>
    public IReadOnlyList<NightfireDetection>? Written() => keep
        ? [.. _kept.Select(d => _clusters.TryGetValue(d.Row, out var id) ? d.Written with { SiteId = id } : d.Written)]
        : null;

    /// <summary>The detection of the largest flow; null when none was kept or none has a flow.</summary>
    public RadiantSource? Largest() => _kept
        .Where(d => d.Written.GasFlow is not null)
        .OrderByDescending(d => d.Written.GasFlow!.P50)
        .Select(d => d.Row.Source)
        .FirstOrDefault();
}
