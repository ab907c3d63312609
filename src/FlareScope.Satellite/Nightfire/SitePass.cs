using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>What one pass of the satellite saw of one site.</summary>
/// <param name="Time">Time of the first pixel; null when unknown.</param>
/// <param name="DateOnly">True when <paramref name="Time"/> is a date without a time.</param>
/// <param name="Brightest">The brightest pixel of flare class; null when none had a fit of that class.</param>
/// <param name="Pixels">Pixels seen: bow-tie duplicates and haloes count here and nowhere else.</param>
/// <param name="Clear">From the cloud mask of the pixels: clear when one of them is.</param>
/// <param name="Detected">False for a look of a site series that found nothing.</param>
internal sealed record SitePass(DateTimeOffset? Time, bool DateOnly, RadiantSource? Brightest, int Pixels, bool? Clear, bool Detected)
{
    /// <summary>Groups the rows of one site into passes: rows that lie close in time, rows of one date, rows without time.</summary>
    public static IReadOnlyList<SitePass> Group(IEnumerable<NightfireRecord> rows, NightfireOptions options)
    {
        var passes = new List<SitePass>();
        var pass = new List<NightfireRecord>();
        foreach (var row in rows.OrderBy(r => r.TimeUtc))
        {
            if (pass.Count > 0 && !Together(pass[^1], row, options.Parameters.PassGapMinutes))
            {
                passes.Add(Of(pass, options));
                pass.Clear();
            }

            pass.Add(row);
        }

        if (pass.Count > 0)
            passes.Add(Of(pass, options));
        return passes;
    }

    /// <summary>True for every row of a table of detections, and for those rows of a site series that found something.</summary>
    public static bool IsSeen(NightfireRecord row, NightfireOptions options) => !options.Series || row.IsDetection;

    private static bool Together(NightfireRecord a, NightfireRecord b, double gapMinutes) => (a.TimeUtc, b.TimeUtc) switch
    {
        (null, null) => true,
        ({ } first, { } second) => a.DateOnly || b.DateOnly ? first == second : (second - first).TotalMinutes <= gapMinutes,
        _ => false,
    };

    private static SitePass Of(List<NightfireRecord> pixels, NightfireOptions options)
    {
        var flares = pixels.Where(p => NightfireClass.Of(p, options.Parameters) == NightfireClass.Flare).Select(p => p.Source!.Value).ToList();
        var seen = pixels.Count(p => IsSeen(p, options));
        var masks = pixels.Where(p => p.CloudMask is not null).ToList();
        return new(
            pixels[0].TimeUtc,
            pixels[0].DateOnly,
            // Without a predictor (heat alone under a calibration that needs the area) the heat still names the brightest.
            flares.Count == 0 ? null : flares.MaxBy(s => (options.Calibration.Predictor(s) ?? -1, s.RadiantHeatMW)),
            seen,
            masks.Count == 0 ? null : masks.Exists(p => p.CloudMask == 0),
            seen > 0);
    }
}
